import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'

/** What pdf.js reads on one page; an item's index is that of its element in the text layer. */
export interface PageItems {
  items: TextItem[]
  width: number
  height: number
}

/** As the text layer asks for it, so that both count the same characters. */
const asShown = { includeMarkedContent: true, disableNormalization: true }

export async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageItems> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent(asShown)
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  return { items: items.filter((item) => 'str' in item), width: right - left, height: top - bottom }
}
