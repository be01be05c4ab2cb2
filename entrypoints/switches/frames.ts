import { type Browser, browser } from 'wxt/browser'
import type { ClosedReason } from '../../components/client'
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
 * Brings the sentinel into every frame of a tab where none of our scripts answers: those that were switched off, and those of a
 * page that the reader lets us read on a click only. Answers why the browser keeps the page closed, or null.
 */
export function wake(tabId: number): Promise<ClosedReason | null> {
  const under = waking.get(tabId) ?? wakeNow(tabId).finally(() => waking.delete(tabId))
  waking.set(tabId, under)
  return under
}

async function wakeNow(tabId: number): Promise<ClosedReason | null> {
  const tab = await browser.tabs.get(tabId)
  // The manifest brings the sentinel into a page that is still loading.
  if (tab.status === 'loading') return null
  let frames: Browser.scripting.InjectionResult<string>[]
  try {
    frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => document.contentType,
      injectImmediately: true,
    })
  } catch {
    return closedReason(tab.url)
  }
  if (frames.some(({ frameId, result }) => frameId === 0 && result === 'application/pdf')) return 'pdf'
  const frameIds = await unanswered(tabId, frames)
  if (frameIds.length > 0) await bring(tabId, frameIds)
  return null
}

async function unanswered(tabId: number, frames: { frameId: number }[]): Promise<number[]> {
  const silent = await Promise.all(
    frames.map(({ frameId }) =>
      sendMessage('askReport', undefined, { tabId, frameId }).then(
        () => [],
        () => [frameId],
      ),
    ),
  )
  return silent.flat()
}

async function bring(tabId: number, frameIds: number[]): Promise<void> {
  const target = { tabId, frameIds }
  const css = { target, files: ['/content-scripts/sentinel.css'] as const }
  // What was inserted by an earlier call would be there twice.
  await browser.scripting.removeCSS({ ...css, files: [...css.files] }).catch(() => {})
  await browser.scripting.insertCSS({ ...css, files: [...css.files] })
  await browser.scripting.executeScript({ target, files: ['/content-scripts/sentinel.js'], injectImmediately: true })
}
