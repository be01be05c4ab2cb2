import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { Reader } from '../../tools/browser/reader'
import { expectations } from '../pages/expectations'
import { asRead, paintedTexts } from '../pages/painted'

/** One tab with the extension and one without, which show every page one after the other, and at the same time. */
let reader: Reader
let plain: Reader
let page: Page
let bare: Page
let session: CDPSession
beforeAll(async () => {
  ;[reader, plain] = await Promise.all([Reader.start(), Reader.start({ extension: null })])
  ;[page, bare] = await Promise.all([reader.open('columns.html'), plain.open('columns.html')])
  session = await page.createCDPSession()
})
afterAll(() => Promise.all([reader[Symbol.asyncDispose](), plain[Symbol.asyncDispose]()]))

/** Every painted text of the page, of its frames and shadow trees, sorted: trees have no common order. */
async function paintedAnywhere(): Promise<string[]> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map(({ frame }) => frame)]
  const texts: string[] = []
  for (const { id } of frames) {
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: id, worldName: 'reading' })
    const { result } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `(${paintedTexts.toString()})('${highlightNames.reference}')`,
      returnByValue: true,
    })
    texts.push(...(result.value as string[]))
  }
  return asRead(texts)
}

const markup = (of: Page) => of.evaluate(() => document.documentElement.outerHTML)

test.each(Object.entries(expectations))('%s', async (name, references) => {
  const wanted = references.map(({ text }) => text).sort()
  await Promise.all([reader.open(name, page), plain.open(name, bare)])
  // Where nothing is to be painted, something gets the time to be.
  if (wanted.length === 0) await new Promise((resolve) => setTimeout(resolve, 700))
  await expect.poll(paintedAnywhere, { timeout: 8_000, interval: 40 }).toEqual(wanted)
  // Both are asked at once: some pages go on changing for a while.
  await vi.waitFor(
    async () => {
      const [annotated, without] = await Promise.all([markup(page), markup(bare)])
      expect(annotated).toBe(without)
    },
    { timeout: 4_000, interval: 100 },
  )
})
