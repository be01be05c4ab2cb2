import type { PDFDocumentProxy } from 'pdfjs-dist'
import { readingText } from '../limits'
import { type PageItems, readPage } from './text'

/**
 * Reads the pages of a document one after the other and tells from time to time of all that were read: soon after the first, so that the
 * beginning is annotated at once, and then ever more seldom, so that telling stays cheap.
 */
export async function followText(
  pdf: PDFDocumentProxy,
  told: (pages: readonly PageItems[], done: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const pages: PageItems[] = []
  let next: number = readingText.first
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await readPage(pdf, number).catch(() => blank)
    if (signal.aborted) return
    pages.push(page)
    if (number === next && number < pdf.numPages) {
      told(pages, false)
      next *= readingText.growth
    }
  }
  told(pages, true)
}

/** A page that cannot be read says nothing; the others do. */
const blank: PageItems = { items: [], width: 0, height: 0 }
