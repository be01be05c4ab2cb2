import { hear } from '../../page/observe/hear'
import { sendAtOnce } from '../messaging/protocol'

/** A document that leaves its tab has no references there any more; one that comes back from the browser's memory reports again. */
export function onLeave(report: () => void, signal: AbortSignal): void {
  hear(window, 'pagehide', () => sendAtOnce('pageReport', { title: document.title, references: [] }), { signal })
  hear(
    window,
    'pageshow',
    ({ persisted }: PageTransitionEvent) => {
      if (persisted) report()
    },
    { signal },
  )
}
