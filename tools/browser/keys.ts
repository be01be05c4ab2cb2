import type { Browser } from 'puppeteer-core'
import type { KeyCommand } from '../../entrypoints/messaging/protocol'
import { serviceWorker } from './launch'

/** What is used here of the worker's own globals. */
interface Worker {
  chrome: {
    commands: {
      getAll(): Promise<{ name: string; shortcut: string }[]>
      onCommand: { dispatch(command: string, tab: unknown): void }
    }
    tabs: { query(wanted: { active: boolean; lastFocusedWindow: boolean }): Promise<unknown[]> }
  }
}

/** Commands never reach a browser without a window by key, so the browser's own event is raised in the extension's worker. */
export async function command(browser: Browser, name: KeyCommand): Promise<void> {
  const worker = await serviceWorker(browser)
  await worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as Worker
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    chrome.commands.onCommand.dispatch(wanted, tab)
  }, name)
}

/** The keys each command really has: one that another extension or the browser uses is left out without a word. */
export async function shortcuts(browser: Browser): Promise<Record<string, string>> {
  const worker = await serviceWorker(browser)
  const commands = await worker.evaluate(() => (globalThis as unknown as Worker).chrome.commands.getAll())
  return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))
}
