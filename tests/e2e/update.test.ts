import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import {
  card,
  cardIsOpen,
  cardParagraphs,
  cardShows,
  control,
  extension,
  hover,
  painted,
  press,
  Reader,
  waitUntilClosed,
} from '../../tools/browser/reader'

/** What readers complain of after updates: “Extension context invalidated” and endless spinners after an update. */

let reader: Reader
let page: Page
let said: string[]
let isRemoved = false
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
beforeEach(async () => {
  if (isRemoved) await install()
  page = await reader.open('news.html')
  said = complaintsOf(page)
  await painted(page)
})
afterEach(() => page.close())

/** Errors and warnings in the console of a page, those of extension scripts included. */
function complaintsOf(of: Page): string[] {
  const heard: string[] = []
  of.on('console', (message) => {
    const isIcon = message.location().url?.endsWith('/favicon.ico')
    if (['error', 'warn'].includes(message.type()) && !isIcon) heard.push(message.text())
  })
  of.on('pageerror', (error) => heard.push(String(error)))
  return heard
}

/** Installed over itself, it is an update for the open pages. */
async function install(): Promise<void> {
  await reader.browser.installExtension(extension)
  isRemoved = false
}

/** Takes the extension away under the open pages. */
async function remove(): Promise<void> {
  await reader.uninstall()
  isRemoved = true
}

const highlights = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
const settled = () => new Promise((resolve) => setTimeout(resolve, 900))
const append = (words: string) =>
  page.evaluate((text) => {
    const added = document.createElement('p')
    added.textContent = text
    document.querySelector('article')?.append(added)
  }, words)

test('an orphaned script falls silent: highlights go, no card opens, the console stays clean', async () => {
  const original = await page.evaluate(() => document.documentElement.outerHTML)
  await remove()
  await page.mouse.move(300, 300, { steps: 4 })
  expect(await highlights()).toBe(0)
  const box = await page.$eval('a[href="#treaty"]', (link) => link.getBoundingClientRect().toJSON() as DOMRect)
  await page.mouse.move(box.left + 20, box.top + 8, { steps: 6 })
  await settled()
  expect(await cardIsOpen(page)).toBe(false)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(original)
  expect(said).toEqual([])
})

test('text that changes afterwards is not read, and wakes nothing', async () => {
  await remove()
  await append('The Committee asked for it again (CRC/C/OPSC/ALB/CO/1).')
  await expect.poll(highlights).toBe(0)
  await append('And again (CRC/C/OPSC/BEL/CO/1).')
  await settled()
  expect(await highlights()).toBe(0)
  expect(said).toEqual([])
})

test('an open card closes, and leaves no spinner behind', async () => {
  await hover(page, 'articles 1 and 2')
  await cardParagraphs(page)
  await press(page, 'button', 'Keep open')
  await remove()
  await page.mouse.move(20, 300, { steps: 4 })
  await waitUntilClosed(page)
  expect(await page.$('glossator-card')).toBe(null)
  expect(said).toEqual([])
})

test('a page that cited nothing and now does is left alone by the old script', async () => {
  const bare = await reader.open('several-treaties.html')
  const heard = complaintsOf(bare)
  await settled()
  await remove()
  await bare.evaluate(() => document.body.append('See CRC/C/OPSC/ALB/CO/1.'))
  await expect.poll(() => bare.evaluate(() => CSS.highlights.size)).toBe(0)
  expect(heard).toEqual([])
  await bare.close()
})

test('a note being written stays to be copied when its extension is gone', async () => {
  await hover(page, 'articles 1 and 2')
  await card(page)
  await press(page, 'button', 'Note')
  const field = await control(page, 'Your note on this reference')
  await field.type('Ask the sponsor')
  await remove()
  await page.mouse.move(20, 300, { steps: 4 })
  await press(page, 'button', 'Save note')
  await cardShows(page, 'The note was not saved. Your text is still here')
  expect(await field.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe('Ask the sponsor')
  await press(page, 'button', 'Close')
  await waitUntilClosed(page)
  expect(said).toEqual([])
})

test('the new version annotates the open page at once, alone, and again after a reload', async () => {
  const name = highlightNames.reference
  const before = await painted(page)
  await page.evaluate((key) => Object.assign(window, { old: CSS.highlights.get(key) }), name)
  await install()
  await page.waitForFunction(
    (key) => {
      const now = CSS.highlights.get(key)
      return now !== undefined && now !== (window as unknown as { old: Highlight }).old && now.size > 0
    },
    {},
    name,
  )
  await page.mouse.move(300, 300, { steps: 4 })
  expect(await painted(page)).toEqual(before)
  await append('The Committee asked for it again (CRC/C/OPSC/ALB/CO/1).')
  expect(await painted(page, before.length + 1)).toEqual([...before, 'CRC/C/OPSC/ALB/CO/1'])
  await hover(page, 'articles 1 and 2')
  expect(await cardParagraphs(page)).toEqual([24, 25])
  expect(await page.$$('glossator-card')).toHaveLength(1)
  await page.keyboard.press('Escape')
  await waitUntilClosed(page)
  await page.reload()
  expect(await painted(page)).toEqual(before)
  expect(said).toEqual([])
})

test('pages that were open before it was installed are annotated too', async () => {
  await remove()
  const open = await reader.open('news.html')
  await install()
  expect(await painted(open)).toContain('articles 1 and 2')
  await open.close()
})
