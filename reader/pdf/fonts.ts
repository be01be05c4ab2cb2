import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { TextContent } from 'pdfjs-dist/types/src/display/api'

/**
 * Sets the text layer in the fonts of the document, which the page's picture has brought in already, instead of in the browser's: only so
 * are the words of a line as wide in the layer as they are in the picture, and what is painted on them lies on them.
 */
export function ownFonts(pdf: PDFDocumentProxy): void {
  const getPage = pdf.getPage.bind(pdf)
  const seen = new WeakSet<PDFPageProxy>()
  pdf.getPage = async (number) => {
    const page = await getPage(number)
    if (!seen.has(page)) {
      seen.add(page)
      const stream = page.streamTextContent.bind(page)
      page.streamTextContent = (params) => stream(params).pipeThrough(new TransformStream({ transform: nameFonts }))
    }
    return page
  }
}

function nameFonts(content: TextContent, controller: TransformStreamDefaultController<TextContent>): void {
  for (const [name, style] of Object.entries(content.styles)) style.fontFamily = `"${name}", ${style.fontFamily}`
  controller.enqueue(content)
}
