import 'pdfjs-dist/web/pdf_viewer.css'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { readDocument } from '../../data/reading'
import type { PageLines } from '../../data/reading/types'
import { isPainted } from '../../page/which'
import type { Shown, ShowOptions } from '../shown'
import { createPdfAnnotator } from './annotator'
import { contentsOf } from './contents'
import { followText } from './follow'
import { jumpTo } from './jump'
import { openPdf } from './open'
import { createPdfPassages } from './passages'
import { createPlacedReferences } from './placed'
import { drawSheets } from './print'
import { drawThumbnail } from './thumbnail'
import { createPdfView } from './view'
import { wholePdf } from './whole'

/** Shows a PDF: its pages, and the references on them. */
export async function showPdf(stage: HTMLElement, data: ArrayBuffer, options: ShowOptions): Promise<Shown> {
  const pdf = await openPdf(data, options)
  const { title, language } = await describe(pdf)
  if (options.signal.aborted) {
    await pdf.loadingTask.destroy()
    throw options.signal.reason
  }
  const stopping = new AbortController()
  const { signal } = stopping
  const view = createPdfView(stage, pdf, { images: `${options.assets}images/`, ...options })
  let read: readonly PageLines[] = []
  const annotator = createPdfAnnotator(view, ({ places: [place] }) => place && jumpTo(view, read, place), signal)
  const passages = createPdfPassages(view, signal)
  const citingsIn = createPlacedReferences(isPainted)
  const reading = view.shown.then(() =>
    followText(
      pdf,
      (pages, done) => {
        read = pages
        const text = readDocument(pages)
        annotator.show(citingsIn(text, { title: title ?? options.name, lang: language }))
        const references = annotator.references().length
        if (done) passages.take(pages, text)
        options.reads({ references, done, lacks: done && text.text.trim() === '' ? 'words' : null })
      },
      signal,
    ),
  )
  reading.catch(() => {
    if (!signal.aborted) options.reads({ references: annotator.references().length, done: true, lacks: 'end' })
  })
  return {
    title: title ?? options.name,
    language,
    annotator,
    passages: passages.passages,
    pages: {
      contents: (await pdf.getOutline().catch(() => null)) !== null,
      zoom: view.zoom,
      rotate: view.rotate,
      goToPage: view.goToPage,
      find: view.find,
      endFind: view.endFind,
      contentsOf: () => contentsOf(pdf),
      follow: (target) => void view.links.goToDestination(target as string | unknown[]),
      drawThumbnail: (page, canvas, leaving) => drawThumbnail(pdf, page, canvas, leaving),
      sheets: (onPage, leaving) => drawSheets(pdf, onPage, leaving),
    },
    whole: (onPage, leaving) => wholePdf(pdf, view, onPage, leaving),
    async close() {
      stopping.abort()
      await view.close()
    },
  }
}

/** What the document says of itself. Many say nothing, and some the name of the program that made them. */
async function describe(pdf: PDFDocumentProxy): Promise<{ title: string | null; language: string }> {
  const metadata = await pdf.getMetadata().catch(() => null)
  const info = (metadata?.info ?? {}) as { Title?: unknown; Language?: unknown }
  const title = typeof info.Title === 'string' ? info.Title.trim() : ''
  const isFile = title === '' || /^untitled|^microsoft word|\.(?:docx?|indd|pdf|tex|dvi)$/i.test(title)
  return { title: isFile ? null : title, language: typeof info.Language === 'string' ? info.Language : '' }
}
