import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createAnnotator } from '../../page/annotator'
import { shadowRootOf } from '../browser/shadow'
import { onMessage, sendMessage } from '../messaging/protocol'
import { createCards } from './cards'
import { onLeave } from './leave'
import { reportOf } from './report'

/** Brought into a document that may cite. A second one beside it would paint everything twice. */
export default defineUnlistedScript(() => {
  if (globalThis.glossatorAnnotates) return
  globalThis.glossatorAnnotates = true
  const stopping = new AbortController()
  const { signal } = stopping
  let place: { x: number; y: number } | undefined

  const annotator = createAnnotator({
    document,
    closedShadowRootOf: shadowRootOf,
    signal,
    onChange() {
      cards.prune()
      report()
    },
  })
  const cards = createCards(annotator, signal)
  const report = () => {
    // Nobody answers once the extension has been updated under this page.
    sendMessage('pageReport', reportOf(annotator.references())).catch(() => {})
  }

  const removers = [
    onMessage('askReport', report),
    onMessage('jumpTo', ({ data }) => {
      place ??= { x: scrollX, y: scrollY }
      return annotator.scrollTo(Number(data))
    }),
    onMessage('jumpBack', () => {
      if (place !== undefined) scrollTo({ left: place.x, top: place.y, behavior: 'instant' })
      place = undefined
    }),
    onMessage('silence', () => stopping.abort()),
  ]
  onLeave(report, signal)
  signal.addEventListener('abort', () => {
    for (const remove of removers) remove()
    globalThis.glossatorAnnotates = false
  })
})

declare global {
  var glossatorAnnotates: boolean | undefined
}
