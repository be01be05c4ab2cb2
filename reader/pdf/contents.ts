import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { ContentsEntry } from '../types'

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

/** The document's own table of contents. Entries that lead out of the document, or nowhere, are left out with what lies below them. */
export async function contentsOf(pdf: PDFDocumentProxy): Promise<ContentsEntry[]> {
  return entriesOf(await pdf.getOutline())
}

function entriesOf(outline: Outline | null): ContentsEntry[] {
  return (outline ?? [])
    .filter(({ dest }) => dest !== null)
    .map(({ title, dest, items }) => ({ title, target: dest, entries: entriesOf(items as Outline) }))
}
