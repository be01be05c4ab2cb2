import { browser } from 'wxt/browser'
import { words } from '../../components/words'
import type { OffReason } from '../../data/switches/rule'

/** The toolbar button, told apart by tab. The browser puts both text and title back when the tab goes to another page. */

/** Ink on paper, as everywhere else; the browser's own colour would be an alarm. */
const ink = '#3d4a57'

export function prepareButton(): void {
  void browser.action.setBadgeBackgroundColor({ color: ink })
  void browser.action.setBadgeTextColor({ color: '#ffffff' })
}

export function showCount(tabId: number, count: number): void {
  set(tabId, words.toolbar.badge(count), words.toolbar.title(count))
}

export function showOff(tabId: number, reason: OffReason): void {
  set(tabId, '', words.toolbar.off[reason])
}

function set(tabId: number, text: string, title: string): void {
  // The tab may be closed by now.
  browser.action.setBadgeText({ tabId, text }).catch(() => {})
  browser.action.setTitle({ tabId, title }).catch(() => {})
}
