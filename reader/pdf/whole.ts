import type { PDFDocumentProxy } from 'pdfjs-dist'
import { readDocument, readPage, sourceText } from '../../data/reading'
import type { PageLines, Place } from '../../data/reading/types'
import { jumping } from '../limits'
import type { WholeText } from '../whole'
import type { PdfView } from './view'

/** Reads all pages of a PDF. */
export async function wholePdf(
  pdf: PDFDocumentProxy,
  view: PdfView,
  onPage: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<WholeText> {
  const pages: PageLines[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    onPage(number, pdf.numPages)
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    signal.throwIfAborted()
    pages.push(readPage({ view: page.view, items }))
  }
  const reading = readDocument(pages)
  const { text, offsetOfLine } = sourceText(reading)
  return {
    text: reading.text === '' ? '' : text,
    offsetOfLine,
    reveal(offset) {
      const [place] = reading.places({ start: offset, end: offset + 1 })
      if (place) scrollTo(view, pages, place)
    },
  }
}

/** A page that was turned is shown from its top. */
function scrollTo({ viewer, container }: PdfView, pages: readonly PageLines[], { page, item }: Place): void {
  const lines = pages[page - 1]
  const line = lines?.lines.find(({ segments }) => segments.some((segment) => segment.item === item))
  const { div } = viewer.getPageView(page - 1) as { div: HTMLElement }
  const down = lines && line && viewer.pagesRotation === 0 ? line.y / lines.height : 0
  container.scrollTo({ top: div.offsetTop + down * div.clientHeight - container.clientHeight * jumping.above })
}
