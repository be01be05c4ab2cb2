import type { PageLines, Place } from '../../data/reading/types'
import { jumping } from '../limits'
import type { PdfView } from './view'

/** Brings a place of the text into view, so that its text is laid out. A page that was turned is shown from its top. */
export function jumpTo({ viewer, container }: PdfView, pages: readonly PageLines[], place: Place): void {
  const page = pages[place.page - 1]
  const line = page?.lines.find(({ segments }) => segments.some(({ item }) => item === place.item))
  const { div } = viewer.getPageView(place.page - 1) as { div: HTMLElement }
  const down = page && line && viewer.pagesRotation === 0 ? line.y / page.height : 0
  container.scrollTo({
    top: div.offsetTop + down * div.clientHeight - container.clientHeight * jumping.above,
    behavior: 'instant',
  })
}
