import type { Span } from '../../citations/types'
import type { Place, Reading } from '../../data/reading/types'
import { highlightNames } from '../../page/paint/names'
import { isLaidOut, rangesIn } from './layer'
import type { PdfView } from './view'
import { watchLayers } from './watch'

/** Marks the noted passages of a document on the pages that are laid out. */
export function createNoted({ viewer }: PdfView, signal: AbortSignal) {
  let places: Place[] = []
  const highlight = new Highlight()

  const paint = () => {
    highlight.clear()
    for (const { id: page } of viewer.getCachedPageViews()) {
      const view: unknown = viewer.getPageView(page - 1)
      if (!isLaidOut(view)) continue
      const here = places.filter((place) => place.page === page)
      for (const range of rangesIn(view, here)) highlight.add(range)
    }
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
  }
}
