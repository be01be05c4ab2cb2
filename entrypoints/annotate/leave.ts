import { hear } from '../../page/observe/hear'
import { tell } from '../messaging/lean'

/** A document that leaves its tab has no references there any more; one that comes back from the browser's memory reports again. */
export function onLeave(report: () => void, signal: AbortSignal): void {
  hear(window, 'pagehide', () => tell('pageReport', { title: document.title, references: [] }), { signal })
  hear(
    window,
    'pageshow',
    ({ persisted }: PageTransitionEvent) => {
      if (persisted) report()
    },
    { signal },
  )
}
