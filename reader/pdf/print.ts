import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { printing } from '../limits'
import type { Sheet } from '../shown'

/** PDF units an inch, which are points. */
const points = 72

/** Draws every page for paper, one after the other on the same canvas: the pages of the view are not all there, and are as sharp as a screen. */
export async function drawSheets(
  pdf: PDFDocumentProxy,
  onPage: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<Sheet[]> {
  const canvas = document.createElement('canvas')
  const sheets: Sheet[] = []
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      onPage(number, pdf.numPages)
      sheets.push(await draw(await pdf.getPage(number), canvas, signal))
    }
  } finally {
    // What it was drawn on is given back now, not when it is found to be unused.
    canvas.width = canvas.height = 0
  }
  return sheets
}

async function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<Sheet> {
  const { width, height } = page.getViewport({ scale: 1 })
  const fitting = Math.sqrt(printing.pixels / (width * height))
  const viewport = page.getViewport({ scale: Math.min(printing.resolution / points, fitting) })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const drawing = page.render({ canvas, viewport, intent: 'print' })
  const cancel = () => drawing.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  await drawing.promise.finally(() => signal.removeEventListener('abort', cancel))
  page.cleanup()
  signal.throwIfAborted()
  return { width, height, picture: await pictureOf(canvas), turned: page.rotate !== 0 }
}

const pictureOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The page cannot be drawn.')) : resolve(blob)))
  })
