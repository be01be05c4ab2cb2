import type { Line, PageLines, Place, Reading } from '../../data/reading/types'
import { jumping } from '../limits'
import type { PdfView } from './view'

/** Brings a place of the text into view, so that its text is laid out. A page that was turned is shown from its top. */
export function jumpTo({ viewer, container }: PdfView, pages: readonly PageLines[], place: Place): void {
  const { div } = viewer.getPageView(place.page - 1) as { div: HTMLElement }
  const down = viewer.pagesRotation === 0 ? downPage(pages, place) : 0
  container.scrollTo({
    top: div.offsetTop + down * div.clientHeight - container.clientHeight * jumping.above,
    behavior: 'instant',
  })
}

/** How far down its page the line of a character stands, from 0 to 1; null when the text has no such character. */
export function depthOf(pages: readonly PageLines[], reading: Reading, offset: number): number | null {
  const [place] = reading.places({ start: offset, end: offset + 1 })
  return place ? downPage(pages, place) : null
}

function downPage(pages: readonly PageLines[], { page, item }: Place): number {
  const { lines = [], height = 1 } = pages[page - 1] ?? {}
  const holds = ({ segments }: Line) => segments.some((segment) => segment.item === item)
  return (lines.find(holds)?.y ?? 0) / height
}
