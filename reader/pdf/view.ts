import { AnnotationEditorType, AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist'
import type { PDFViewerOptions } from 'pdfjs-dist/types/web/pdf_viewer'
import { EventBus, LinkTarget, PDFFindController, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { zooming } from '../limits'
import type { FindOptions, FindOutcome, Standing, Zoom } from '../types'
import { ownFonts } from './fonts'
import { elementsIn, isLaidOut } from './layer'
import { spaceWords } from './spacing'

export interface PdfView {
  viewer: PDFViewer
  links: PDFLinkService
  events: EventBus
  container: HTMLDivElement
  /** Settled when the first page is painted. */
  shown: Promise<void>
  zoom(zoom: Zoom): void
  rotate(degrees: 90 | -90): void
  goToPage(page: number): void
  /** `again` goes on to the next match of the same words. */
  find(query: string, options: FindOptions): void
  endFind(): void
  close(): Promise<void>
}

export interface PdfViewOptions {
  /** Names and icons of pdf.js' own buttons. */
  images: string
  stands(standing: Standing): void
  found(finding: FindOutcome): void
}

/** Shows a PDF by pdf.js' own viewer, whose pages are drawn as they come into view and given up when they are long out of it. */
export function createPdfView(stage: HTMLElement, pdf: PDFDocumentProxy, options: PdfViewOptions): PdfView {
  const container = document.createElement('div')
  const inner = document.createElement('div')
  container.className = 'pdf-container'
  container.tabIndex = 0
  inner.className = 'pdfViewer'
  container.append(inner)
  stage.replaceChildren(container)

  const stopping = new AbortController()
  const events = new EventBus()
  const links = new PDFLinkService({
    eventBus: events,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  })
  const finder = new PDFFindController({ eventBus: events, linkService: links })
  const viewer = new PDFViewer({
    container,
    viewer: inner,
    eventBus: events,
    linkService: links,
    findController: finder,
    annotationMode: AnnotationMode.ENABLE,
    annotationEditorMode: AnnotationEditorType.DISABLE,
    imageResourcesPath: options.images,
    removePageBorders: true,
    abortSignal: stopping.signal,
  } as PDFViewerOptions)
  links.setViewer(viewer)

  const tell = () => {
    const fit = viewer.currentScaleValue
    options.stands({
      page: viewer.currentPageNumber,
      pages: viewer.pagesCount,
      scale: viewer.currentScale,
      fit: fit && Number.isNaN(Number(fit)) ? fit : null,
    })
  }
  const shown = new Promise<void>((resolve) => events.on('pagerendered', () => resolve(), { once: true }))
  events.on('pagesinit', () => {
    viewer.currentScaleValue = 'auto'
    tell()
  })
  events.on('textlayerrendered', ({ source }: { source: unknown }) => {
    if (isLaidOut(source)) spaceWords(elementsIn(source))
  })
  for (const event of ['pagechanging', 'scalechanging', 'rotationchanging']) events.on(event, tell)
  const tellFound = ({ matchesCount, state }: { matchesCount: { current: number; total: number }; state?: number }) =>
    options.found({ ...matchesCount, pending: state === pendingState })
  events.on('updatefindmatchescount', tellFound)
  events.on('updatefindcontrolstate', tellFound)
  const resized = new ResizeObserver(() => {
    const { currentScaleValue } = viewer
    // These follow the window.
    if (currentScaleValue === 'auto' || currentScaleValue?.startsWith('page-'))
      viewer.currentScaleValue = currentScaleValue
  })
  resized.observe(container)

  ownFonts(pdf)
  links.setDocument(pdf)
  viewer.setDocument(pdf)

  return {
    viewer,
    links,
    events,
    container,
    shown,
    zoom(zoom) {
      if (zoom === 'in' || zoom === 'out') {
        const scale = viewer.currentScale * (zoom === 'in' ? zooming.step : 1 / zooming.step)
        viewer.currentScale = Math.min(zooming.most, Math.max(zooming.least, scale))
      } else viewer.currentScaleValue = zoom
    },
    rotate(degrees) {
      viewer.pagesRotation = (viewer.pagesRotation + degrees + 360) % 360
    },
    goToPage(page) {
      viewer.currentPageNumber = page
    },
    find(query, { again = false, backwards = false, capitals, words }) {
      events.dispatch('find', {
        source: viewer,
        type: again ? 'again' : '',
        query,
        caseSensitive: capitals,
        entireWord: words,
        highlightAll: true,
        findPrevious: backwards,
        matchDiacritics: false,
      })
    },
    endFind: () => events.dispatch('findbarclose', { source: viewer }),
    async close() {
      resized.disconnect()
      stopping.abort()
      viewer.setDocument(null as never)
      links.setDocument(null)
      container.remove()
      await pdf.loadingTask.destroy()
    },
  }
}

/** `FindState.PENDING`. */
const pendingState = 3
