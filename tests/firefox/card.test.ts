import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { cardIsOpen, cardShows, cardText, hover, painted, Reader, waitUntilClosed } from '../../tools/browser/reader'

let reader: Reader
let page: Page
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
afterEach(() => page.close())

const usa = 'CRC/C/OPSC/USA/CO/3-4'
const markup = () => page.evaluate(() => document.documentElement.outerHTML)

/** Pages whose text lies in wait for whoever asks what stands under the pointer. */
test.each([
  ['columns.html', 'article 9', 'article 9'],
  ['dialog-top-layer.html', 'CRC/C/OPSC/BEL/CO/1', 'Belgium'],
  ['font-size-5px.html', 'CRC/C/OPSC/ALB/CO/1', 'Albania'],
  ['right-to-left.html', usa, 'United States'],
  ['scrolled-box.html', 'CRC/C/OPSC/ALB/CO/1', 'Albania'],
  ['split-by-em.html', 'article 9, paragraph 1', 'article 9 (1)'],
  ['split-by-link.html', 'article 8', 'article 8'],
  ['transformed.html', 'CRC/C/OPSC/BEL/CO/1', 'Belgium'],
  ['vertical-text.html', 'Article 9', 'article 9'],
  ['user-select-none.html', 'CRC/C/OPSC/ALB/CO/1', 'Albania'],
  ['word-by-word.html', usa, 'United States'],
])('%s: the pointer that rests on “%s” opens the card of %s', async (name, text, title) => {
  page = await reader.open(name)
  await painted(page)
  const bare = await markup()
  await hover(page, text)
  expect(await cardShows(page, title)).toBeTruthy()
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
  expect(await markup()).toBe(bare)
})

test('a pointer that rests beside every reference opens nothing', async () => {
  page = await reader.open('news.html')
  await painted(page)
  const heading = await page.$('h1')
  const box = await heading?.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10, { steps: 4 })
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await cardIsOpen(page)).toBe(false)
})

test('the card shows concern and recommendation, and a click pins it', async () => {
  page = await reader.open('news.html')
  await hover(page, 'article 3')
  await cardShows(page, 'Recommendation')
  expect(await cardText(page)).toContain('Concern')
  await page.mouse.down()
  await page.mouse.up()
  await page.mouse.move(5, 5, { steps: 4 })
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await cardIsOpen(page)).toBe(true)
})
