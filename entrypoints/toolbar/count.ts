import { type Browser, browser } from 'wxt/browser'
import { sendMessage } from '../messaging/protocol'
import { showCount } from './button'

/**
 * Counts what the frames of each tab report, for the toolbar's badge. Kept in memory: of a tab it knows nothing of, after a sleep
 * or a navigation, it asks every frame once.
 */
export function createCount() {
  const tabs = new Map<number, Map<string, number>>()
  const forget = (tabId: number) => void tabs.delete(tabId)
  browser.tabs.onRemoved.addListener(forget)
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') forget(tabId)
  })

  const ask = (tabId: number): Map<string, number> => {
    const counts = new Map<string, number>()
    tabs.set(tabId, counts)
    sendMessage('askReport', undefined, tabId).catch(() => {})
    return counts
  }

  return {
    /** Counts the tab anew. */
    ask: (tabId: number) => void ask(tabId),
    /** The tab has fallen silent. */
    forget({ tab }: Browser.runtime.MessageSender): void {
      if (tab?.id !== undefined) forget(tab.id)
    },
    report({ tab, frameId, documentId, documentLifecycle }: Browser.runtime.MessageSender, count: number): void {
      // A page that is loaded ahead of time is not in its tab yet.
      if (tab?.id === undefined || documentLifecycle === 'prerender') return
      const counts = tabs.get(tab.id) ?? ask(tab.id)
      counts.set(documentId ?? `${frameId ?? 0}`, count)
      showCount(
        tab.id,
        [...counts.values()].reduce((sum, one) => sum + one, 0),
      )
    },
  }
}
