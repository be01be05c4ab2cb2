import { onMessage, sendMessage } from '../messaging/protocol'

/**
 * Answers the side panel while no document is open: nothing is cited, noted or selected.
 * @returns to be called before a document answers for itself
 */
export function answerWithoutDocument(): () => void {
  const report = () => {
    // Nobody may be listening.
    sendMessage('pageReport', { title: document.title, references: [] }).catch(() => {})
  }
  const releases = [
    onMessage('askReport', report),
    onMessage('selectedPassage', () => null),
    onMessage('markPassages', () => {}),
  ]
  report()
  return () => {
    for (const release of releases) release()
  }
}
