import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { borrow, giveBack } from '../../tools/browser/lent'
import {
  card,
  cardIsOpen,
  cardShows,
  control,
  hover,
  painted,
  pointOn,
  press,
  type Reader,
  waitUntilClosed,
} from '../../tools/browser/reader'

/** What readers complain of most: the popup covers the line being read, opens when not wanted, closes before one reaches it. */

const viewport = { width: 1200, height: 900 }
let reader: Reader
let page: Page
beforeAll(async () => {
  reader = await borrow()
})
afterAll(() => giveBack(reader))
beforeEach(async () => {
  page = await reader.open('placed-card.html', page)
  await painted(page, 7)
})

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The card's box, once it no longer moves. */
async function cardBox() {
  const open = await card(page)
  let last = ''
  for (;;) {
    const box = await open.boundingBox()
    if (box !== null && JSON.stringify(box) === last)
      return { ...box, right: box.x + box.width, bottom: box.y + box.height }
    last = JSON.stringify(box)
    await wait(60)
  }
}

/** The boxes of a painted text, one a line. */
const linesOf = (text: string) =>
  page.evaluate((wanted) => {
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get('glossator-reference') ??
      []) {
      const range = document.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      if (range.toString() === wanted) return [...range.getClientRects()].map((box) => box.toJSON() as DOMRect)
    }
    return []
  }, text)

function expectInside(box: { x: number; y: number; right: number; bottom: number }) {
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(viewport.width)
  expect(box.bottom).toBeLessThanOrEqual(viewport.height)
}

const covers = (box: { x: number; y: number; right: number; bottom: number }, line: DOMRect | undefined) =>
  line === undefined || (box.x < line.right && box.right > line.left && box.y < line.bottom && box.bottom > line.top)

test.each([
  ['at the right edge', 'CRC/C/OPSC/ALB/CO/1', 'Albania'],
  ['in text from right to left', 'CRC/C/OPSC/BEL/CO/1', 'Belgium'],
  ['in vertical text', 'CRC/C/OPSC/CUB/CO/1', 'Cuba'],
  ['in the last line of the page', 'CRC/C/OPSC/FIN/CO/1', 'Finland'],
])('the card is inside the window and not over the line: %s', async (_where, text, state) => {
  await hover(page, text)
  await cardShows(page, state)
  const box = await cardBox()
  expectInside(box)
  for (const line of await linesOf(text)) expect(covers(box, line)).toBe(false)
})

test('the card is inside the window and of its own size on a page that its style zooms', async () => {
  await reader.open('zoomed.html', page)
  await hover(page, 'CRC/C/OPSC/ALB/CO/1')
  await cardShows(page, 'Albania')
  const box = await cardBox()
  expectInside(box)
  expect(box.width).toBe(400)
})

test('the card is of its own height beside lines that run upwards', async () => {
  await reader.open('sideways-text.html', page)
  await hover(page, 'CRC/C/OPSC/ALB/CO/1')
  await cardShows(page, 'Albania')
  const box = await cardBox()
  expectInside(box)
  expect(box.height).toBeGreaterThan(200)
})

test('follows its text when a shadow tree scrolls', async () => {
  await reader.open('scrolled-in-shadow.html', page)
  await hover(page, 'CRC/C/OPSC/ALB/CO/1')
  await cardShows(page, 'Albania')
  await press(page, 'button', 'Keep open')
  const stood = await cardBox()
  await page.$eval('x-app', ({ shadowRoot }) => shadowRoot?.querySelector('div')?.scrollBy({ top: 40 }))
  await expect.poll(async () => (await cardBox()).y).toBeCloseTo(stood.y - 40)
})

test('not over the line under the pointer either, where a reference has several', async () => {
  const text = 'article 9, paragraph 1'
  await pointOn(page, text)
  const lines = await linesOf(text)
  expect(lines.length).toBeGreaterThan(1)
  const last = lines.at(-1) as DOMRect
  await page.mouse.move(last.left + 4, last.top + 40, { steps: 3 })
  await page.mouse.move(last.left + 6, last.top + last.height / 2, { steps: 6 })
  await cardShows(page, 'article 9 (1)')
  const box = await cardBox()
  expectInside(box)
  expect(covers(box, last)).toBe(false)
})

test('follows its text when the page scrolls, at the same distance', async () => {
  const text = 'CRC/C/OPSC/USA/CO/3-4, para. 22'
  await hover(page, text)
  await cardShows(page, 'para. 22')
  await press(page, 'button', 'Keep open')
  const [before] = await linesOf(text)
  const stood = await cardBox()
  await page.evaluate(() => scrollBy({ top: 90, behavior: 'instant' }))
  const [after] = await linesOf(text)
  const stands = await cardBox()
  expect(after?.top).toBeCloseTo((before?.top ?? 0) - 90)
  const gap = (line: DOMRect | undefined, box: { y: number; bottom: number }) =>
    box.y > (line?.top ?? 0) ? box.y - (line?.bottom ?? 0) : (line?.top ?? 0) - box.bottom
  expect(gap(after, stands)).toBeCloseTo(gap(before, stood), 0)
})

test('keeps its side when it grows', async () => {
  const text = 'CRC/C/OPSC/USA/CO/3-4, para. 22'
  await hover(page, text)
  await cardShows(page, 'para. 22')
  const [line] = await linesOf(text)
  const small = await cardBox()
  const isBelow = small.y > (line?.top ?? 0)
  await press(page, 'button', 'Note')
  await control(page, 'Your note on this reference')
  await press(page, 'button', 'Show all of paragraph 22')
  const grown = await cardBox()
  expect(grown.y > (line?.top ?? 0)).toBe(isBelow)
  expect(covers(grown, line)).toBe(false)
  expectInside(grown)
})

test('is above a modal dialog that is transformed and clips, and can be used there', async () => {
  await page.$eval('dialog', (dialog) => dialog.showModal())
  await painted(page, 8)
  await hover(page, 'CRC/C/OPSC/EST/CO/1')
  await cardShows(page, 'Estonia')
  const box = await cardBox()
  expectInside(box)
  const atMiddle = await page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.localName,
    box.x + box.width / 2,
    box.y + box.height / 2,
  )
  expect(atMiddle).toBe('glossator-card')
  await press(page, 'button', 'Keep open')
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
  expect(await page.$eval('dialog', (dialog) => dialog.open)).toBe(true)
})

test('is above an element in full screen', async () => {
  await page.$eval('#stage', (stage) => stage.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await page.click('#stage button')
  await page.waitForFunction(() => document.fullscreenElement !== null)
  await hover(page, 'CRC/C/OPSC/DNK/CO/1')
  await cardShows(page, 'Denmark')
  const box = await cardBox()
  const atMiddle = await page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.localName,
    box.x + box.width / 2,
    box.y + box.height / 2,
  )
  expect(atMiddle).toBe('glossator-card')
})

test('opens for no pointer that only passes', async () => {
  const { x, y } = await pointOn(page, 'CRC/C/OPSC/USA/CO/3-4, para. 22')
  await page.mouse.move(Math.max(0, x - 200), y)
  await page.mouse.move(x + 500, y, { steps: 6 })
  await wait(900)
  expect(await cardIsOpen(page)).toBe(false)
})

test('is reached over the gap, slowly and at a slant', async () => {
  const { x, y } = await pointOn(page, 'CRC/C/OPSC/USA/CO/3-4, para. 22')
  await page.mouse.move(x - 20, y)
  await page.mouse.move(x, y, { steps: 4 })
  await cardShows(page, 'para. 22')
  const box = await cardBox()
  const below = box.y > y
  for (let step = 1; step <= 20; step++) {
    await page.mouse.move(x + step * 7, y + (below ? 1 : -1) * step * 2)
    await wait(40)
  }
  await wait(600)
  expect(await cardIsOpen(page)).toBe(true)
})

test('goes when the page throws it away, and comes again', async () => {
  await hover(page, 'CRC/C/OPSC/FIN/CO/1')
  await cardShows(page, 'Finland')
  await page.evaluate(() => document.querySelector('glossator-card')?.remove())
  await waitUntilClosed(page)
  await page.mouse.move(10, 10, { steps: 4 })
  await hover(page, 'CRC/C/OPSC/FIN/CO/1')
  await cardShows(page, 'Finland')
  expect(await page.$$('glossator-card')).toHaveLength(1)
})
