import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PageLines } from '../../data/reading/types'
import { readingText } from '../limits'
import { linesOfPage } from './text'

/**
 * Reads the pages of a document one after the other and tells from time to time of all that were read: soon after the first, so that the
 * beginning is annotated at once, and then ever more seldom, so that telling stays cheap.
 */
export async function followText(
  pdf: PDFDocumentProxy,
  told: (pages: readonly PageLines[], done: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const pages: PageLines[] = []
  let next: number = readingText.first
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await linesOfPage(pdf, number).catch(() => blank)
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
const blank: PageLines = { width: 0, height: 0, lines: [] }
