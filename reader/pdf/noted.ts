import type { Span } from '../../citations/types'
import type { Place, Reading } from '../../data/reading/types'
import { flash } from '../../page/marks/paint'
import { highlightNames } from '../../page/paint/names'
import { isLaidOut, rangesIn } from './layer'
import type { PdfView } from './view'
import { watchLayers } from './watch'

/** Marks the noted passages of a document on the pages that are laid out. */
export function createNoted({ viewer }: PdfView, signal: AbortSignal) {
  let places: Place[] = []
  /** Where the reader is led to, until its page is laid out. */
  let awaited: readonly Place[] = []
  const highlight = new Highlight()

  const laidOut = (of: readonly Place[]): StaticRange[] =>
    [...viewer.getCachedPageViews()].flatMap(({ id: page }: { id: number }) => {
      const view: unknown = viewer.getPageView(page - 1)
      const here = of.filter((place) => place.page === page)
      return isLaidOut(view) ? rangesIn(view, here) : []
    })
  const paint = () => {
    highlight.clear()
    for (const range of laidOut(places)) highlight.add(range)
    const arrived = laidOut(awaited)
    if (arrived.length === 0) return
    awaited = []
    flash(arrived)
  }
  CSS.highlights.set(highlightNames.noted, highlight)
  watchLayers(viewer.viewer as HTMLElement, paint, signal)
  signal.addEventListener('abort', () => {
    if (CSS.highlights.get(highlightNames.noted) === highlight) CSS.highlights.delete(highlightNames.noted)
  })
  return {
    /** Marks these, in place of those marked before. */
    mark(reading: Reading, spans: readonly Span[]) {
      places = spans.flatMap((span) => reading.places(span))
      paint()
    },
    /** Shows for a moment where these are, once they are in the page. */
    flash(of: readonly Place[]) {
      awaited = of
      paint()
    },
  }
}
