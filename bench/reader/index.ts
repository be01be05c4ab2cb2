import type * as api from 'pdfjs-dist'
import type * as components from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { Page } from 'puppeteer-core'
import { manyPages } from '../../tests/documents/many'
import { drop, openReader } from '../../tools/browser/document'
import { Reader } from '../../tools/browser/reader'
import { type Served, serve } from '../../tools/browser/serve'

const pages = 1_000
const rounds = 5
/** Of the time that pdf.js' own viewer takes in the same run. */
const bound = 1.5

/** From the bytes to ink on the first page, in milliseconds: our reader beside pdf.js' own viewer. Needs the built extension. */
export async function benchReader(print: (line: string) => void): Promise<boolean> {
  await using reader = await Reader.start()
  await using library = await serve('node_modules/pdfjs-dist')
  const bytes = manyPages(pages)
  const times: Record<'pdf.js' | 'ours', number[]> = { 'pdf.js': [], ours: [] }
  for (let round = 0; round < rounds; round++) {
    times['pdf.js'].push(await bare(reader, library, bytes))
    times.ours.push(await ours(reader, bytes))
  }
  const [theirs, own] = [median(times['pdf.js']), median(times.ours)]
  const ratio = own / theirs
  print(
    `first of ${pages} pages: pdf.js ${theirs.toFixed(0)} ms, ours ${own.toFixed(0)} ms, ${ratio.toFixed(2)} x (bound ${bound} x)`,
  )
  return ratio <= bound
}

const median = (of: number[]): number => of.toSorted((a, b) => a - b)[of.length >> 1] ?? 0

/** What runs these files names functions by a function of its own, which a page does not have. */
const lendName = (page: Page) => page.evaluate('globalThis.__name = (of) => of')

/** Answers, frame by frame, when there is ink on a page. */
const inkShows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const canvas = document.querySelector<HTMLCanvasElement>('.page canvas')
          const copy =
            canvas && canvas.width > 0 ? new OffscreenCanvas(canvas.width, canvas.height).getContext('2d') : null
          if (canvas) copy?.drawImage(canvas, 0, 0)
          const data = copy?.getImageData(0, 0, canvas?.width ?? 1, canvas?.height ?? 1).data ?? []
          for (let at = 0; at < data.length; at += 4)
            if ((data[at] ?? 255) < 90 && data[at + 3] === 255) return resolve(performance.now())
          requestAnimationFrame(look)
        }
        look()
      }),
  )

async function ours(reader: Reader, bytes: Uint8Array): Promise<number> {
  const page = await openReader(reader)
  await lendName(page)
  await page.evaluate(() => addEventListener('drop', () => performance.mark('given'), { capture: true, once: true }))
  await drop(page, 'many.pdf', bytes)
  const end = await inkShows(page)
  const start = await page.evaluate(() => performance.getEntriesByName('given')[0]?.startTime ?? 0)
  await page.close()
  return end - start
}

async function bare(reader: Reader, library: Served, bytes: Uint8Array): Promise<number> {
  const page = await reader.browser.newPage()
  await page.setViewport({ width: 1200, height: 900 })
  await page.goto(`${library.origin}/README.md`)
  await lendName(page)
  await page.evaluate(async (base64) => {
    document.body.innerHTML =
      '<div id="container" style="position:absolute;inset:0;overflow:auto"><div class="pdfViewer"></div></div>'
    const style = document.createElement('link')
    Object.assign(style, { rel: 'stylesheet', href: '/web/pdf_viewer.css' })
    document.head.append(style)
    // In the page, where the library is served.
    const load = (path: string): Promise<Record<string, never>> => import(path)
    const { getDocument, GlobalWorkerOptions } = (await load('/build/pdf.min.mjs')) as unknown as typeof api
    const { EventBus, PDFLinkService, PDFViewer } = (await load('/web/pdf_viewer.mjs')) as unknown as typeof components
    GlobalWorkerOptions.workerSrc = '/build/pdf.worker.min.mjs'
    const data = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
    const container = document.querySelector<HTMLDivElement>('#container')
    if (container === null) return
    performance.mark('given')
    const eventBus = new EventBus()
    const linkService = new PDFLinkService({ eventBus })
    const viewer = new PDFViewer({ container, eventBus, linkService })
    linkService.setViewer(viewer)
    eventBus.on('pagesinit', () => {
      viewer.currentScaleValue = 'auto'
    })
    void getDocument({ data }).promise.then((pdf) => {
      viewer.setDocument(pdf)
      linkService.setDocument(pdf)
    })
  }, Buffer.from(bytes).toString('base64'))
  const end = await inkShows(page)
  const start = await page.evaluate(() => performance.getEntriesByName('given')[0]?.startTime ?? 0)
  await page.close()
  return end - start
}
