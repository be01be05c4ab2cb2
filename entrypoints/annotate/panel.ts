import type { Annotator } from '../../page/annotator'
import { createPlace } from '../../page/place'
import { onMessage, sendMessage } from '../messaging/protocol'
import { onLeave } from './leave'
import { reportOf } from './report'

/**
 * Answers the side panel for a document, until the signal ends it: tells what is cited, jumps there and comes back.
 * @returns to be called when the references have changed
 */
export function answerPanel(
  annotator: Pick<Annotator, 'find' | 'references' | 'scrollTo'>,
  signal: AbortSignal,
): () => void {
  const place = createPlace()
  const report = () => {
    // Nobody may be listening, nor answers once the extension has been updated under this page.
    sendMessage('pageReport', reportOf(annotator.references())).catch(() => {})
  }
  const releases = [
    onMessage('askReport', report),
    onMessage('jumpTo', ({ data }) => {
      const id = Number(data)
      const around = annotator.find(id)?.element()
      if (around) place.hold(around)
      return annotator.scrollTo(id)
    }),
    onMessage('jumpBack', place.restore),
  ]
  onLeave(report, signal)
  signal.addEventListener('abort', () => {
    for (const release of releases) release()
  })
  return report
}
