import { browser } from 'wxt/browser'
import type { ClosedReason } from '../../components/clients/page'
import { closedReason } from '../browser/closed'
import { sendMessage } from '../messaging/protocol'

/** Our scripts in the frames of a tab: brought there, and told to fall silent. */

const waking = new Map<number, Promise<ClosedReason | null>>()

/** Every frame of the tab falls silent, whichever site it comes from: it belongs to the page. */
export async function silence(tabId: number): Promise<void> {
  // Where nobody of ours is, nobody answers.
  await sendMessage('silence', undefined, tabId).catch(() => {})
}

/**
 * Brings the sentinel into every frame of a tab where none of our scripts listens: those that were switched off, those of a page
 * that is older than we are, or that the reader lets us read on a click only. Answers why the browser keeps the page closed, or null.
 */
export function wake(tabId: number): Promise<ClosedReason | null> {
  // One after the other: what the last one saw may have fallen silent since.
  const before = waking.get(tabId)?.catch(() => {}) ?? Promise.resolve()
  const now = before.then(() => wakeNow(tabId))
  const forget = () => {
    if (waking.get(tabId) === now) waking.delete(tabId)
  }
  now.then(forget, forget)
  waking.set(tabId, now)
  return now
}

async function wakeNow(tabId: number): Promise<ClosedReason | null> {
  const tab = await browser.tabs.get(tabId)
  // The browser tells the address of what we may read; of a page kept closed, even the asking would never be answered.
  if (tab.url === undefined) return closedReason(tab.url)
  const target = { tabId, allFrames: true }
  const frames = await browser.scripting
    .executeScript({ target, func: look, injectImmediately: true })
    .catch(() => null)
  // Asked of a page that is still loading too: Chromium does not always tell when its PDF viewer has loaded.
  if (frames?.some(({ frameId, result }) => frameId === 0 && result?.type === 'application/pdf')) return 'pdf'
  // The manifest brings the sentinel into a page that is still loading.
  if (tab.status === 'loading') return null
  if (frames === null) return closedReason(tab.url)
  const frameIds = frames.filter(({ result }) => result?.isListening === false).map(({ frameId }) => frameId)
  if (frameIds.length > 0)
    await browser.scripting.executeScript({
      target: { tabId, frameIds },
      files: ['/sentinel.js'],
      injectImmediately: true,
    })
  return null
}

/** The browser's interface by the name it has in a page, where nothing is imported. */
declare const chrome: typeof browser

/**
 * Runs in each frame. Whoever of ours watches there listens to messages; who fell silent or was refused does not. The script that marks notes
 * listens too, and watches nothing: it marks again what it had to leave.
 */
function look() {
  globalThis.glossatorMarks?.mark()
  const watches = globalThis.glossatorHere === true || globalThis.glossatorAnnotates !== undefined
  return { type: document.contentType, isListening: watches && chrome.runtime.onMessage.hasListeners() }
}
