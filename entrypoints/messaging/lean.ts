import { browser } from 'wxt/browser'
import type { FrameReport } from './protocol'

/** The sentinel's messages, in the form that `@webext-core/messaging` gives them and expects: the library is as large as the sentinel. */
interface Told {
  annotate: undefined
  pageReport: FrameReport
}

/**
 * Sends within this very turn, since a document that is taken out of its page has no other, and forgets. Nobody answers once the
 * extension has been updated under this page; it then stays as it is.
 */
export function tell<T extends keyof Told>(type: T, ...[data]: Told[T] extends undefined ? [] : [Told[T]]): void {
  try {
    browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() }).catch(() => {})
  } catch {
    // The same, said at once.
  }
}

/** Answers one message, with nothing; gives back what ends it. */
export function onAsked(type: 'askReport', asked: () => void): () => void {
  const listener = (message: unknown, _sender: unknown, respond: (answer: object) => void) => {
    if ((message as { type?: unknown } | null)?.type !== type) return
    asked()
    respond({})
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}
