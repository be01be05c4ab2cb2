import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readDocument, readPage } from '..'
import type { PageLines, Reading } from '../types'

/** Reads a PDF as pdf.js sees it, page after page. */
export async function readPdf(data: Uint8Array, normalized = false): Promise<Reading & { pages: string[][] }> {
  const loading = getDocument({ data, verbosity: 0 })
  const document = await loading.promise
  const pages: PageLines[] = []
  const strings: string[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: !normalized })
    pages.push(readPage({ view: page.view, items }))
    strings.push(items.flatMap((item) => ('str' in item ? [item.str] : [])))
  }
  await loading.destroy()
  return { ...readDocument(pages), pages: strings }
}
