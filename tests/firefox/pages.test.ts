import type { Page } from 'puppeteer-core'
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { cardIsOpen, cardShows, hover, painted, Reader, waitUntilClosed } from '../../tools/browser/reader'
import { expectations } from '../pages/expectations'
import { asRead, paintedTexts } from '../pages/painted'

let reader: Reader
let plain: Reader
/** One tab in each, that is shown page after page: opening another takes as long as the page. */
let page: Page
let bare: Page
beforeAll(async () => {
  reader = await Reader.start()
  plain = await Reader.start({ extension: null })
  ;[page, bare] = await Promise.all([reader.open('news.html'), plain.open('news.html')])
})
afterAll(async () => {
  await reader[Symbol.asyncDispose]()
  await plain[Symbol.asyncDispose]()
})

async function paintedAnywhere(): Promise<string[]> {
  const texts: string[] = []
  for (const frame of page.frames()) {
    if (!(frame instanceof BidiFrame)) throw new Error('not driven by WebDriver BiDi')
    texts.push(...(await frame.isolatedRealm().evaluate(paintedTexts, highlightNames.reference)))
  }
  return asRead(texts)
}

const markup = (of: Page) => of.evaluate(() => document.documentElement.outerHTML)

const usa = 'CRC/C/OPSC/USA/CO/3-4'

/** On pages whose text lies in wait for whoever asks what stands under the pointer: a painted text, and the title of its card. */
const rests: Record<string, [text: string, title: string]> = {
  'columns.html': ['article 9', 'article 9'],
  'dialog-top-layer.html': ['CRC/C/OPSC/BEL/CO/1', 'Belgium'],
  'font-size-5px.html': ['CRC/C/OPSC/ALB/CO/1', 'Albania'],
  'right-to-left.html': [usa, 'United States'],
  'scrolled-box.html': ['CRC/C/OPSC/ALB/CO/1', 'Albania'],
  'split-by-em.html': ['article 9, paragraph 1', 'article 9 (1)'],
  'split-by-link.html': ['article 8', 'article 8'],
  'transformed.html': ['CRC/C/OPSC/BEL/CO/1', 'Belgium'],
  'user-select-none.html': ['CRC/C/OPSC/ALB/CO/1', 'Albania'],
  'vertical-text.html': ['Article 9', 'article 9'],
  'word-by-word.html': [usa, 'United States'],
}

test.each(Object.entries(expectations))('%s', async (name, references) => {
  const wanted = references.map(({ text }) => text).sort()
  await Promise.all([reader.open(name, page), plain.open(name, bare)])
  await expect.poll(() => paintedAnywhere(), { timeout: 8_000, interval: 100 }).toEqual(wanted)
  // Some go on changing themselves for a while.
  await expect.poll(async () => (await markup(bare)) === (await markup(page)), { timeout: 8_000 }).toBe(true)
  const rest = rests[name]
  if (rest !== undefined) {
    const [text, title] = rest
    const annotated = await markup(page)
    await hover(page, text)
    expect(await cardShows(page, title)).toBeTruthy()
    await page.keyboard.press('Escape')
    await waitUntilClosed(page)
    expect(await markup(page)).toBe(annotated)
  }
})

test('every page on which a pointer rests is one of those that are read', () => {
  expect(Object.keys(expectations)).toEqual(expect.arrayContaining(Object.keys(rests)))
})

test('a pointer that rests beside every reference opens nothing', async () => {
  await reader.open('news.html', page)
  await painted(page)
  const box = await (await page.$('h1'))?.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10, { steps: 4 })
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await cardIsOpen(page)).toBe(false)
})
