import { browser } from 'wxt/browser'
import { t } from '../../components/words'
import type { OffReason } from '../../data/switches/rule'

/** The toolbar button, told apart by tab. The browser puts both text and title back when the tab goes to another page. */

/** Ink on paper, as everywhere else; the browser's own colour would be an alarm. */
const ink = '#3d4a57'

/** Until the reader's language is spoken, nothing is said. */
let speaking = Promise.resolve()

export function prepareButton(language: Promise<void>): void {
  speaking = language
  void browser.action.setBadgeBackgroundColor({ color: ink })
  // Safari has none.
  const { action } = browser as { action: Partial<typeof browser.action> }
  void action.setBadgeTextColor?.({ color: '#ffffff' })
}

export function showCount(tabId: number, count: number): void {
  set(tabId, badge(count), () => (count === 0 ? t('toolbar.name') : t('toolbar.references', { count })))
}

export function showOff(tabId: number, reason: OffReason): void {
  set(tabId, '', () => t(`off.${reason}`))
}

/** Four characters are all that a badge has room for. */
const badge = (count: number): string => (count > 999 ? '999+' : count > 0 ? `${count}` : '')

function set(tabId: number, text: string, title: () => string): void {
  // The tab may be closed by now.
  browser.action.setBadgeText({ tabId, text }).catch(() => {})
  speaking.then(() => browser.action.setTitle({ tabId, title: title() })).catch(() => {})
}
