import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createAnnotator } from '../../page/annotator'
import { keepFromPrint } from '../../page/paint/printing'
import { shadowRootOf } from '../browser/shadow'
import { onMessage } from '../messaging/protocol'
import { createCards } from './cards'
import { createKeys } from './keys'
import { isAlive, onReaderActs } from './life'
import { answerPanel } from './panel'

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
  const report = answerPanel(annotator, signal)
  const act = createKeys(annotator, cards)

  const releases = [
    onMessage('act', ({ data }) => act(data)),
    onMessage('renewCard', cards.renew),
    onMessage('silence', stop),
  ]
  signal.addEventListener('abort', () => {
    if (globalThis.glossatorAnnotates === self) globalThis.glossatorAnnotates = undefined
    for (const release of releases) release()
  })
})

declare global {
  var glossatorAnnotates: { isAlive(): boolean; stop(): void } | undefined
}
