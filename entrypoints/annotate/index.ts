import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createAnnotator } from '../../page/annotator'
import { keepFromPrint } from '../../page/paint/printing'
import { createPlace } from '../../page/place'
import { shadowRootOf } from '../browser/shadow'
import { onMessage, sendMessage } from '../messaging/protocol'
import { createCards } from './cards'
import { createKeys } from './keys'
import { onLeave } from './leave'
import { isAlive, onReaderActs } from './life'
import { reportOf } from './report'

/** Brought into a document that may cite, perhaps twice: the second leaves it to the first, unless an update made that an orphan. */
export default defineUnlistedScript(() => {
  const recognise = globalThis.glossatorRecognises
  if (recognise === undefined || globalThis.glossatorAnnotates?.isAlive()) return
  globalThis.glossatorAnnotates?.stop()
  const stopping = new AbortController()
  const { signal } = stopping
  const stop = () => stopping.abort()
  const self = { isAlive, stop }
  globalThis.glossatorAnnotates = self
  const orphaned = () => {
    if (!isAlive()) stop()
    return signal.aborted
  }
  onReaderActs(orphaned, signal)
  const place = createPlace()

  const annotator = createAnnotator({
    document,
    recognise,
    closedShadowRootOf: shadowRootOf,
    isStopped: orphaned,
    signal,
    onChange() {
      cards.prune()
      report()
    },
  })
  keepFromPrint(window, signal)
  const cards = createCards(annotator, signal)
  const report = () => {
    // Nobody answers once the extension has been updated under this page.
    sendMessage('pageReport', reportOf(annotator.references())).catch(() => {})
  }

  const act = createKeys(annotator, cards)

  const releases = [
    onMessage('askReport', report),
    onMessage('act', ({ data }) => act(data)),
    onMessage('jumpTo', ({ data }) => {
      const id = Number(data)
      const around = annotator.find(id)?.element()
      if (around) place.hold(around)
      return annotator.scrollTo(id)
    }),
    onMessage('jumpBack', place.restore),
    onMessage('renewCard', cards.renew),
    onMessage('silence', stop),
  ]
  onLeave(report, signal)
  signal.addEventListener('abort', () => {
    if (globalThis.glossatorAnnotates === self) globalThis.glossatorAnnotates = undefined
    for (const release of releases) release()
  })
})

declare global {
  var glossatorAnnotates: { isAlive(): boolean; stop(): void } | undefined
}
