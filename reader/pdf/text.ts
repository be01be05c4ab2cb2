import type { PDFDocumentProxy } from 'pdfjs-dist'
import { readPage } from '../../data/reading'
import type { PageLines } from '../../data/reading/types'

/** As the text layer asks for it, so that both count the same characters. */
const asShown = { includeMarkedContent: true, disableNormalization: true }

/** The lines of a page; an item's number is that of its element in the text layer. */
export async function linesOfPage(pdf: PDFDocumentProxy, number: number): Promise<PageLines> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent(asShown)
  return readPage({ view: page.view, items })
}
