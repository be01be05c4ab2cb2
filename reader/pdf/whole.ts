import type { PDFDocumentProxy } from 'pdfjs-dist'
import { readDocument, readPage, sourceText } from '../../data/reading'
import type { PageLines } from '../../data/reading/types'
import type { WholeText } from '../whole'
import { jumpTo } from './jump'
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
      if (place) jumpTo(view, pages, place)
    },
  }
}
