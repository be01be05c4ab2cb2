import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { borrow, giveBack } from '../../tools/browser/lent'
import {
  card,
  cardIsOpen,
  cardParagraphs,
  cardShows,
  cardText,
  control,
  hover,
  press,
  type Reader,
  waitUntilClosed,
} from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

let reader: Reader
let page: Page
beforeAll(async () => {
  reader = await borrow()
})
afterAll(() => giveBack(reader))
beforeEach(async () => {
  page = await reader.open('news.html', page)
})

const surrogacy = 'articles 1 and 2'

test('a reference split by a link and an emphasis opens one card, with the concern and its recommendation', async () => {
  await hover(page, surrogacy)
  expect(await cardParagraphs(page)).toEqual([24, 25])
  const text = await cardText(page)
  expect(text).toContain('widespread commercial use of surrogacy')
  expect(text).toContain('consider the possibility of developing legislation')
  expect(text).toContain('Paragraph 25 cites articles 1 and 2')
})

test('the pointer travels from the text into the card without losing it, and leaves it for good', async () => {
  await hover(page, surrogacy)
  const box = await (await card(page)).boundingBox()
  if (box === null) throw new Error('The card is not laid out.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 })
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await cardIsOpen(page)).toBe(true)
  await page.mouse.move(5, 5, { steps: 12 })
  await waitUntilClosed(page)
})

test('the card never covers the line being read and stays inside the window', async () => {
  await hover(page, surrogacy)
  const box = await (await card(page)).boundingBox()
  const line = await page.evaluate(
    () => document.querySelector('a[href="#treaty"]')?.getClientRects()[0]?.toJSON() as DOMRect,
  )
  if (box === null) throw new Error('The card is not laid out.')
  expect(box.y >= line.bottom || box.y + box.height <= line.top).toBe(true)
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(1200)
  expect(box.y + box.height).toBeLessThanOrEqual(900)
})

test('pinned, it stays when the pointer goes; Escape closes it', async () => {
  await hover(page, surrogacy)
  await card(page)
  await press(page, 'button', 'Keep open')
  await page.mouse.move(5, 5, { steps: 12 })
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await cardIsOpen(page)).toBe(true)
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
})

test('next and previous go through the findings', async () => {
  await hover(page, surrogacy)
  const first = await cardParagraphs(page)
  await press(page, 'button', 'Next finding')
  expect(await cardParagraphs(page)).not.toEqual(first)
  expect(await cardText(page)).toMatch(/2 of \d+/)
  await press(page, 'button', 'Previous finding')
  expect(await cardParagraphs(page)).toEqual(first)
})

test('copies a citation in the manner of the United Nations', async () => {
  await page.bringToFront()
  await hover(page, 'CRC/C/OPSC/USA/CO/3-4, para. 22')
  await card(page)
  await press(page, 'button', 'Copy citation')
  await cardShows(page, 'Copied')
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
  })
  await page.keyboard.down('Control')
  await page.keyboard.press('v')
  await page.keyboard.up('Control')
  const pasted = await page.$eval('textarea', (field) => field.value)
  expect(pasted).toContain('CRC/C/OPSC/USA/CO/3-4')
  expect(pasted).toMatch(/paras?\. (21 and )?22\.$/)
})

test('links to the official document, and the page is not told where from', async () => {
  await hover(page, 'CRC/C/OPSC/USA/CO/3-4, para. 22')
  await card(page)
  const link = await control(page, 'Official text (opens a new tab)', 'link')
  expect(await link.evaluate((a) => (a as HTMLAnchorElement).href)).toBe('https://docs.un.org/en/CRC/C/OPSC/USA/CO/3-4')
  expect(await link.evaluate((a) => (a as HTMLAnchorElement).rel)).toContain('noreferrer')
})

test('opens the side panel on the very finding', async () => {
  await hover(page, surrogacy)
  await card(page)
  await press(page, 'button', 'Side panel')
  const panel = await reader.sidePanel()
  await says(panel, 'widespread commercial use of surrogacy')
  expect(await panel.evaluate(() => location.href)).toContain(encodeURIComponent('CRC/C/OPSC/USA/CO/3-4#24-25'))
  await panel.close()
})

test('comes back after the service worker was stopped', async () => {
  await hover(page, surrogacy)
  expect(await cardParagraphs(page)).toEqual([24, 25])
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
  await reader.stopBackground()
  await hover(page, 'article 3')
  expect(await cardParagraphs(page)).toEqual([30, 31])
})

test('a click on a link under a reference still follows the link', async () => {
  await hover(page, surrogacy)
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForFunction(() => location.hash === '#treaty')
})
