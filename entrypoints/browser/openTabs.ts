import { browser } from 'wxt/browser'
import { sendMessage } from '../messaging/protocol'
import { wake } from '../switches/frames'

/**
 * Chromium brings a content script only into pages opened afterwards, and after an update the scripts in open pages are orphans: those
 * pages get the new ones at once. Firefox does the same by itself.
 */
export function wakeOpenTabs(): void {
  if (import.meta.env.FIREFOX) return
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void wakeAll()
  })
}

/** Cards that are open, on pages and in our reader, are to say what the library says now. Where there are none, nobody answers. */
export async function renewCards(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled([
    sendMessage('renewCard'),
    ...tabs.flatMap(({ id }) => (id === undefined ? [] : [sendMessage('renewCard', undefined, id)])),
  ])
}

/** Cards on pages are to speak the language that the reader chose now; our own pages follow it by themselves. */
export async function tellCardsOfLanguage(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [sendMessage('languageChanged', undefined, id)])),
  )
}

async function wakeAll(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    // A tab may have been closed meanwhile.
    if (id !== undefined) wake(id).catch(() => {})
  }
}
