import type { Annotator } from '../../page/annotator'
import { boundsOf, isNear, rectsOf } from '../../page/hit/rects'
import { hovering } from '../../page/limits'
import type { PageReference } from '../../page/page-reference'
import { createPainter, type Paintable } from '../../page/paint/painter'
import { isLaidOut, rangesIn } from './layer'
import type { PlacedReference } from './placed'
import type { PdfView } from './view'
import { watchLayers } from './watch'

export interface PdfAnnotator extends Omit<Annotator, 'ready'> {
  /** Takes the references of the document, in order, in place of those it had. */
  show(citings: readonly PlacedReference[]): void
}

/**
 * Paints the references of a PDF on the text layers of the pages that are laid out, and finds them there: the same as the annotator of a
 * page of the web, for a text of which only a few pages are in the page.
 */
export function createPdfAnnotator(
  view: PdfView,
  goTo: (citing: PlacedReference) => void,
  signal: AbortSignal,
): PdfAnnotator {
  const { viewer, container } = view
  const painter = createPainter()
  let citings: readonly PlacedReference[] = []
  let byId = new Map<number, PlacedReference>()
  let byPage = new Map<number, PlacedReference[]>()
  /** By page that is laid out: what stands on it, and where. */
  const painted = new Map<number, Map<PlacedReference, Paintable>>()
  let washed: number | null = null
  let awaited: number | null = null

  const partsOf = (citing: PlacedReference): StaticRange[] =>
    [...painted.values()].flatMap((page) => page.get(citing)?.ranges ?? [])

  const release = (page: number) => {
    for (const part of painted.get(page)?.values() ?? []) painter.remove(part)
    painted.delete(page)
  }
  const paint = (page: number) => {
    release(page)
    const shown: unknown = viewer.getPageView(page - 1)
    if (!isLaidOut(shown)) return
    const parts = new Map<PlacedReference, Paintable>()
    for (const citing of byPage.get(page) ?? []) {
      const part = {
        ranges: rangesIn(
          shown,
          citing.places.filter((place) => place.page === page),
        ),
      }
      if (part.ranges.length === 0) continue
      parts.set(citing, part)
      painter.add(part)
    }
    painted.set(page, parts)
    wash(washed)
    const arrived = awaited === null ? undefined : byId.get(awaited)
    if (arrived && parts.has(arrived)) arrive(arrived)
  }
  watchLayers(viewer.viewer as HTMLElement, paint, signal)

  const wash = (id: number | null) => {
    washed = id
    const citing = id === null ? undefined : byId.get(id)
    painter.wash(citing ? { ranges: partsOf(citing) } : null)
  }
  const elementOf = ({ places }: PlacedReference): HTMLElement | null => {
    const page = places[0]?.page ?? 1
    return viewer.getPageView(page - 1)?.div ?? null
  }
  const arrive = (citing: PlacedReference) => {
    awaited = null
    const part = { ranges: partsOf(citing) }
    const box = boundsOf(rectsOf(part))
    const room = container.getBoundingClientRect()
    container.scrollBy({
      top: box.top + box.height / 2 - room.top - room.height / 2,
      left: box.left < room.left || box.right > room.right ? box.left - room.left - room.width / 4 : 0,
      behavior: 'instant',
    })
    painter.flash(part)
    // What is open beside it, a card, finds its place now.
    container.dispatchEvent(new Event('scroll'))
  }
  const referenceOf = (citing: PlacedReference): PageReference => ({
    id: citing.id,
    reference: citing.reference,
    text: citing.text,
    passage: citing.passage,
    element: () => elementOf(citing),
    rects: () => rectsOf({ ranges: partsOf(citing) }),
    rect: () => boundsOf(rectsOf({ ranges: partsOf(citing) })),
  })
  const stop = () => {
    for (const page of painted.keys()) release(page)
    painter.stop()
  }
  signal.addEventListener('abort', stop, { once: true })

  return {
    show(found) {
      citings = found
      byId = new Map(found.map((citing) => [citing.id, citing]))
      byPage = new Map()
      for (const citing of found)
        for (const page of new Set(citing.places.map((place) => place.page)))
          byPage.set(page, [...(byPage.get(page) ?? []), citing])
      for (const { id } of viewer.getCachedPageViews()) paint(id)
    },
    references: () => citings.map(referenceOf),
    find(id) {
      const citing = byId.get(id)
      return citing ? referenceOf(citing) : null
    },
    at(x, y) {
      const page = pageAt(x, y)
      let nearest: PlacedReference | null = null
      for (const [citing, part] of painted.get(page) ?? []) {
        const boxes = rectsOf(part)
        if (boxes.some((box) => isNear(box, x, y, 0))) return referenceOf(citing)
        if (boxes.some((box) => isNear(box, x, y, hovering.grace))) nearest ??= citing
      }
      return nearest && referenceOf(nearest)
    },
    wash,
    scrollTo(id) {
      const citing = byId.get(id)
      if (citing === undefined) return false
      awaited = id
      if (partsOf(citing).length > 0) arrive(citing)
      else goTo(citing)
      return true
    },
    stop,
  }
}

/** The number of the page that is on top at a point; 0 where none is. */
function pageAt(x: number, y: number): number {
  const page = document.elementFromPoint(x, y)?.closest<HTMLElement>('.pdfViewer .page')
  return Number(page?.dataset['pageNumber'] ?? 0)
}
