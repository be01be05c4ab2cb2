import { browser } from 'wxt/browser'
import { sourceOf } from '../sources/sourceOf'

/** The keys of our commands as the browser has assigned them, asked again when the reader comes back from its page of shortcuts. */
export const commandKeys = sourceOf(
  async () => {
    const commands = await browser.commands.getAll()
    const keyOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut ?? ''
    return { next: keyOf('next-reference'), previous: keyOf('previous-reference'), open: keyOf('open-card') }
  },
  (changed) => {
    addEventListener('focus', changed)
    return () => removeEventListener('focus', changed)
  },
)

/** The browser's own page of shortcuts: Firefox opens it for us, Chromium has an address for it. */
export function openShortcuts(): void {
  const commands: typeof browser.commands & { openShortcutSettings?(): Promise<void> } = browser.commands
  if (commands.openShortcutSettings === undefined) void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
  else void commands.openShortcutSettings()
}
