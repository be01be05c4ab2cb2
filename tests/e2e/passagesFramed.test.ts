import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { highlightNames } from '../../page/paint/names'
import { goTo, openPanelBeside, writeNote } from '../../tools/browser/panel'
import { press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

/** Passages that are not in the text of the page itself. */

declare const roots: Record<string, ShadowRoot>

let reader: Reader
let page: Page
let panel: Page
beforeAll(async () => {
  reader = await Reader.start()
  page = await reader.open('news.html')
  panel = await openPanelBeside(reader, page)
  await page.goto(`${reader.pages.origin}/frames-and-shadows.html`)
  await goTo(panel, '#/page')
  await says(panel, 'Minutes in several parts')
})
afterAll(() => reader[Symbol.asyncDispose]())

const places = [
  { where: 'a frame of the same origin', words: 'the first witness behind closed doors', frame: 'same' },
  { where: 'a frame of another origin', words: 'the second witness behind closed doors', frame: 'other' },
  { where: 'a frame without an address', words: 'the third witness on a Friday', frame: 'written' },
  { where: 'an open shadow tree', words: 'the open witness at its own request', root: 'open' },
  { where: 'a closed shadow tree', words: 'the closed witness at its own request', root: 'closed' },
]
type Place = (typeof places)[number]

async function frameOf({ frame }: Place): Promise<Frame> {
  if (frame === undefined) return page.mainFrame()
  const element = await page.waitForSelector(`iframe[name=${frame}]`)
  const found = await element?.contentFrame()
  if (!found) throw new Error(`There is no frame ${frame}.`)
  return found
}

/** The paragraph that the passage is in. */
async function paragraphOf(place: Place): Promise<ElementHandle<HTMLElement>> {
  const frame = await frameOf(place)
  const found = await frame.waitForFunction(
    (root) => (root === undefined ? document.querySelector('p') : roots[root]?.querySelector('p')),
    { polling: 100 },
    place.root,
  )
  return found as ElementHandle<HTMLElement>
}

async function select(place: Place): Promise<void> {
  await page.evaluate(() => getSelection()?.removeAllRanges())
  const paragraph = await paragraphOf(place)
  // As a reader: only a press tells the browser where the reader is.
  await paragraph.click()
  await paragraph.evaluate((element, words) => {
    const text = element.firstChild as Text
    const at = text.data.indexOf(words)
    getSelection()?.setBaseAndExtent(text, at, text, at + words.length)
  }, place.words)
}

async function marked(place: Place): Promise<void> {
  const frame = await frameOf(place)
  await frame.waitForFunction(
    (name, words) => [...(CSS.highlights.get(name) ?? [])].map(String).includes(words),
    { polling: 100 },
    highlightNames.noted,
    place.words,
  )
}

const scrolled = (frame: Frame | Page) => frame.evaluate(() => scrollY)

test.each(places)('a note on words in $where marks them there, is found again and jumped to', async (place) => {
  await goTo(panel, '#/page')
  await says(panel, 'Minutes in several parts')
  await select(place)
  await writeNote(panel, `On ${place.where}.`)
  await marked(place)

  await page.reload()
  await marked(place)
  await goTo(panel, '#/notes')
  await says(panel, `On ${place.where}.`)
  for (const scroller of [page, await frameOf(place)]) await scroller.evaluate(() => scrollTo(0, 0))
  await press(panel, 'button', 'Show on the page')
  await says(panel, 'Back to where I was')
  const box = await (await paragraphOf(place)).boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeLessThan(900)
  await press(panel, 'button', 'Back to where I was')
  await page.waitForFunction(() => scrollY === 0, { polling: 100 })
  expect(await scrolled(await frameOf(place))).toBe(0)
  await goTo(panel, '#/page')
  await says(panel, `On ${place.where}.`)
  expect(await panel.evaluate(() => document.body.innerText)).not.toContain('no longer stand')
})

test('words in a frame that is gone are said to be gone, and the note is kept', async () => {
  await page.setRequestInterception(true)
  page.on('request', (request) =>
    request.url().endsWith('/framed.html')
      ? void request.respond({ contentType: 'text/html', body: '<p>Nothing of it.</p>' })
      : void request.continue(),
  )
  await page.reload()
  await says(panel, 'no longer stand on the page')
})
