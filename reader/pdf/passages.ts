import type { Span } from '../../citations/types'
import type { PageLines, Reading } from '../../data/reading/types'
import type { Passages } from '../shown'
import { depthOf, jumpTo } from './jump'
import { createNoted } from './noted'
import { selectedIn } from './select'
import type { PdfView } from './view'

/** Passages of a PDF. They are known once it has been read to its end. */
export function createPdfPassages(view: PdfView, signal: AbortSignal) {
  const noted = createNoted(view, signal)
  let read: { pages: readonly PageLines[]; reading: Reading } | undefined
  let before: number | undefined

  const passages: Passages = {
    text: () => read?.reading.text ?? null,
    pageOf: (offset) => read?.reading.pageOf(offset) ?? null,
    depthOf: (offset) => (read ? depthOf(read.pages, read.reading, offset) : null),
    selected: () => (read ? selectedIn(view, read.reading) : null),
    mark(spans: readonly Span[]) {
      if (read) noted.mark(read.reading, spans)
    },
    show(span) {
      const places = read?.reading.places(span) ?? []
      const [place] = places
      if (!read || !place) return
      before ??= view.container.scrollTop
      jumpTo(view, read.pages, place)
      noted.flash(places)
    },
    leave() {
      if (before !== undefined) view.container.scrollTo({ top: before, behavior: 'instant' })
      before = undefined
    },
  }
  return {
    passages,
    /** Takes the text of the whole document. */
    take(pages: readonly PageLines[], reading: Reading) {
      read = { pages, reading }
    },
  }
}
