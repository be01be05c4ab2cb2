import type { PDFDocumentProxy } from 'pdfjs-dist'
import { thumbnails } from '../limits'

/** Draws a page in small. */
export async function drawThumbnail(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  signal: AbortSignal,
): Promise<void> {
  const page = await pdf.getPage(number)
  if (signal.aborted) return
  const paper = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: (thumbnails.width / paper.width) * devicePixelRatio })
  canvas.width = viewport.width
  canvas.height = viewport.height
  const drawing = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => drawing.cancel(), { once: true })
  await drawing.promise
}
