import { jumping } from '../limits'
import type { Citing } from './citings'
import type { PageItems } from './text'
import type { PdfView } from './view'

/** Brings the page of a reference into view where the reference stands on it, so that its text is laid out. */
export function jumpTo({ viewer, container }: PdfView, pages: readonly PageItems[], { places: [place] }: Citing): void {
  if (place === undefined) return
  const transform = pages[place.page - 1]?.items[place.item]?.transform as number[] | undefined
  const [left = 0, bottom = 0] = transform?.slice(4) ?? []
  const above = (container.clientHeight * jumping.above) / viewer.currentScale
  viewer.scrollPageIntoView({
    pageNumber: place.page,
    destArray: [null, { name: 'XYZ' }, left, bottom + above, null],
    ignoreDestinationZoom: true,
    allowNegativeOffset: true,
  })
}
