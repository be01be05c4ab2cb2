import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createAnnotator } from '../../page/annotator'
import { shadowRootOf } from '../browser/shadow'
import { onMessage, sendMessage } from '../messaging/protocol'
import { createCards } from './cards'
import { reportOf } from './report'

/** Brought into a document that may cite, once. */
export default defineUnlistedScript(() => {
  const { signal } = new AbortController()
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
    // Nobody listens unless the side panel is open.
    sendMessage('pageReport', reportOf(annotator.references())).catch(() => {})
  }

  onMessage('askReport', report)
  onMessage('jumpTo', ({ data }) => {
    place ??= { x: scrollX, y: scrollY }
    return annotator.scrollTo(Number(data))
  })
  onMessage('jumpBack', () => {
    if (place !== undefined) scrollTo({ left: place.x, top: place.y, behavior: 'instant' })
    place = undefined
  })
})
