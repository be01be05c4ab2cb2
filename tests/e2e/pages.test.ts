import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { borrow, giveBack } from '../../tools/browser/lent'
import { patience } from '../../tools/browser/patience'
import {
  cardIsOpen,
  cardShows,
  hover,
  inOwnWorlds,
  isFirefox,
  painted,
  type Reader,
  waitUntilClosed,
} from '../../tools/browser/reader'
import { expectations, rests } from '../pages/expectations'
import { asRead, paintedTexts } from '../pages/painted'

/** A tab with the extension, which shows every page one after the other. */
let reader: Reader
let page: Page
/** One without, at the same time. In Chromium alone: an old Firefox is painted in otherwise (page/paint/painter.ts), and no way writes into a page. */
let plain: Reader | undefined
let bare: Page | undefined
beforeAll(async () => {
  ;[reader, plain] = await Promise.all([borrow(), isFirefox ? undefined : borrow('plain')])
  ;[page, bare] = await Promise.all([reader.open('columns.html'), plain?.open('columns.html')])
})
afterAll(() => Promise.all([giveBack(reader), plain && giveBack(plain, 'plain')]))

/** Every painted text of the page, of its frames and shadow trees, sorted: trees have no common order. */
async function paintedAnywhere(): Promise<string[]> {
  const { reference, soft } = highlightNames
  const texts = await inOwnWorlds(page, paintedTexts, `${reference} ${soft}`)
  return asRead(texts.flat())
}

const markup = (of: Page) => of.evaluate(() => document.documentElement.outerHTML)

/** Both are asked at once, until they agree: some pages go on changing for a while. */
const expectSameMarkup = (annotated: Page, without: Page) =>
  vi.waitFor(
    async () => {
      const [ours, theirs] = await Promise.all([markup(annotated), markup(without)])
      expect(ours).toBe(theirs)
    },
    { timeout: patience, interval: 100 },
  )

test.each(Object.entries(expectations))('%s', async (name, references) => {
  const wanted = references.map(({ text }) => text).sort()
  await Promise.all([reader.open(name, page), plain?.open(name, bare)])
  // Where nothing is to be painted, something gets the time to be.
  if (wanted.length === 0) await new Promise((resolve) => setTimeout(resolve, 700))
  await expect.poll(paintedAnywhere, { interval: 80 }).toEqual(wanted)
  if (bare !== undefined) await expectSameMarkup(page, bare)
  const rest = rests[name]
  if (rest === undefined) return
  const annotated = await markup(page)
  await hover(page, rest.on)
  await cardShows(page, rest.opens)
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
  expect(await markup(page)).toBe(annotated)
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
