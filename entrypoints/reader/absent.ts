import { onMessage, sendMessage } from '../messaging/protocol'

interface Absence {
  report(): void
  /** To be called before a document answers for itself. */
  end(): void
}

/**
 * Answers the side panel while no document is open: nothing is cited, noted or selected. Of one that is on its way nothing is known yet.
 */
export function answerWithoutDocument(isOpening: () => boolean): Absence {
  const report = () => {
    if (isOpening()) return
    // Nobody may be listening.
    sendMessage('pageReport', { title: document.title, references: [] }).catch(() => {})
  }
  const releases = [
    onMessage('askReport', report),
    onMessage('selectedPassage', () => null),
    onMessage('markPassages', () => {}),
  ]
  report()
  return {
    report,
    end() {
      for (const release of releases) release()
    },
  }
}
