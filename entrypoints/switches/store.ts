import { browser } from 'wxt/browser'
import { readSwitches } from '../../data/switches/kept'
import { type SwitchChange, type Switches, withChange } from '../../data/switches/rule'

/** The off switches in the browser's storage. Only the background writes: one change after the other. */
const key = 'switches'

/** Never rejects: what cannot be read is on. */
export async function storedSwitches(): Promise<Switches> {
  const kept = await browser.storage.local.get(key).catch(() => ({}))
  return readSwitches((kept as Record<string, unknown>)[key])
}

let last: Promise<unknown> = Promise.resolve()

/** One update after the other. Rejects when the browser could not store it; nothing is switched then. */
export function updateSwitches(update: (switches: Switches) => Switches): Promise<void> {
  const stored = last.then(async () => {
    const [before, after] = await storedSwitches().then((switches) => [switches, update(switches)])
    // Some browsers tell of a change where nothing has changed.
    if (JSON.stringify(after) !== JSON.stringify(before)) await browser.storage.local.set({ [key]: after })
  })
  last = stored.catch(() => {})
  return stored
}

export const storeChange = (change: SwitchChange): Promise<void> =>
  updateSwitches((switches) => withChange(switches, change, Date.now()))

/** Tells of every change, whoever made it. Returns how to stop listening. */
export function onSwitched(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener()
  }
  browser.storage.onChanged.addListener(heard)
  return () => browser.storage.onChanged.removeListener(heard)
}
