import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { borrow, giveBack } from '../../tools/browser/lent'
import { cardShows, hover, painted, press, type Reader } from '../../tools/browser/reader'
import { contrast, differences, pictureOf } from './pixels'

let reader: Reader
let plain: Reader
beforeAll(async () => {
  ;[reader, plain] = await Promise.all([borrow(), borrow('plain')])
})
afterAll(() => Promise.all([giveBack(reader), giveBack(plain, 'plain')]))

type Feature = { name: string; value: string }

/** As the reader's system asks for it. */
async function setMedia(page: Page, media: string, features: Feature[] = []): Promise<void> {
  const session = await page.createCDPSession()
  await session.send('Emulation.setEmulatedMedia', { media, features })
}

async function both(name: string, media = '', features: Feature[] = []) {
  const [annotated, bare] = await Promise.all([reader.open(name), plain.open(name)])
  await painted(annotated, 1)
  for (const page of [annotated, bare]) await setMedia(page, media, features)
  return { annotated, bare }
}

const pictures = (annotated: Page, bare: Page) =>
  Promise.all([pictureOf(reader.browser, annotated), pictureOf(plain.browser, bare)])

/** For each paragraph, the strongest contrast any painted pixel has with the background. */
async function contrasts(annotated: Page, bare: Page): Promise<number[]> {
  const [after, before] = await pictures(annotated, bare)
  const rows = await annotated.$$eval('p', (all) => all.map((p) => p.getBoundingClientRect().toJSON() as DOMRect))
  const painted = differences(before, after)
  return rows.map(({ top, bottom }) => {
    const background = after.at(5, Math.round(top) + 2)
    const own = painted.filter(({ y }) => y >= top && y < bottom)
    return Math.max(0, ...own.map(({ x, y }) => contrast(after.at(x, y), background)))
  })
}

test('the underline keeps a contrast of 3 to 1 on every background the page gives its text', async () => {
  const { annotated, bare } = await both('backgrounds.html')
  await painted(annotated, 10)
  const measured = await contrasts(annotated, bare)
  expect(measured).toHaveLength(10)
  for (const value of measured) expect(value).toBeGreaterThanOrEqual(3)
  await annotated.close()
  await bare.close()
})

test.each(['hover', 'flash', 'noted'] as const)('the wash of a %s lies behind the words', async (kind) => {
  const page = await reader.open('backgrounds.html')
  await painted(page, 10)
  const clip = await page.$eval('p', (p) => {
    const { x, y, width, height } = p.getBoundingClientRect()
    return { x, y, width, height }
  })
  const before = await pictureOf(reader.browser, page, clip)
  await page.evaluate((name) => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('p') as Element)
    CSS.highlights.set(name, new Highlight(range))
  }, highlightNames[kind])
  const after = await pictureOf(reader.browser, page, clip)
  const washed = await page.$eval('p', (p) => {
    const range = document.createRange()
    range.selectNodeContents(p)
    return [...range.getClientRects()].reduce((sum, { width, height }) => sum + width * height, 0)
  })
  expect(differences(before, after).length).toBeGreaterThan(washed / 2)
  await page.close()
})

test.each(['light', 'dark'])('in forced colours, %s, the underline is there and can be seen', async (scheme) => {
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ]
  const { annotated, bare } = await both('backgrounds.html', '', features)
  await painted(annotated, 10)
  for (const value of await contrasts(annotated, bare)) expect(value).toBeGreaterThanOrEqual(3)
  await annotated.close()
  await bare.close()
})

test('the page is laid out as without us, to the pixel', async () => {
  const { annotated, bare } = await both('news.html')
  const boxes = (page: Page) =>
    page.$$eval('*', (all) => all.map((element) => JSON.stringify(element.getBoundingClientRect())))
  expect(await boxes(annotated)).toEqual(await boxes(bare))
  await annotated.close()
  await bare.close()
})

test('print shows nothing: no underline, no card', async () => {
  const { annotated, bare } = await both('backgrounds.html')
  await hover(annotated, 'CRC/C/OPSC/ALB/CO/1')
  await cardShows(annotated, 'Albania')
  await press(annotated, 'button', 'Keep open')
  await bare.evaluate((top) => scrollTo({ top, behavior: 'instant' }), await annotated.evaluate(() => scrollY))
  const onScreen = differences(...(await pictures(annotated, bare)))
  expect(onScreen.length).toBeGreaterThan(1_000)
  for (const page of [annotated, bare]) await setMedia(page, 'print')
  const inPrint = differences(...(await pictures(annotated, bare)))
  expect(inPrint).toEqual([])
  // A file says when it was made; nothing else may differ, or a text would be found in it twice.
  const pdf = async (page: Page) =>
    Buffer.from(await page.pdf())
      .toString('latin1')
      .replaceAll(/\((D:[^)]*)\)|\/ID \[.*?\]/gs, '')
  expect((await pdf(annotated)) === (await pdf(bare))).toBe(true)
  await setMedia(annotated, '')
  expect(await painted(annotated)).toHaveLength(10)
  await annotated.close()
  await bare.close()
})
