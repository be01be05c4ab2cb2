import { sendAtOnce } from '../messaging/protocol'

/** A document that leaves its tab has no references there any more; one that comes back from the browser's memory reports again. */
export function onLeave(report: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', () => sendAtOnce('pageReport', { title: document.title, references: [] }), { signal })
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) report()
    },
    { signal },
  )
}
