import { readFile } from 'node:fs/promises'
import type { HTTPRequest, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { highlightNames } from '../../page/paint/names'
import { goTo, openPanelBeside, writeNote } from '../../tools/browser/panel'
import { press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

const passage = 'The most contested of them would regulate commercial surrogacy.'
const edited = 'The most contested of them would regulate all commercial surrogacy.'
declare const chrome: typeof browser

let reader: Reader
let page: Page
let panel: Page
let html: string
beforeAll(async () => {
  html = await readFile('tests/pages/news.html', 'utf8')
  reader = await Reader.start()
  page = await reader.open('news.html')
  await page.setRequestInterception(true)
  page.on('request', (request) => void answer(request))
  panel = await openPanelBeside(reader, page)
})
afterAll(() => reader[Symbol.asyncDispose]())

async function answer(request: HTTPRequest): Promise<void> {
  if (request.url().endsWith('/news.html'))
    await request.respond({ contentType: 'text/html; charset=utf-8', body: html })
  else await request.continue()
}

const go = (path: string) => goTo(panel, path)
const shows = (text: string) => says(panel, text)

/** What is marked as noted, waiting until it is so. */
async function marked(expected: string[]): Promise<void> {
  await page.waitForFunction(
    (name, wanted) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])] as Range[]
      return JSON.stringify(ranges.map(String)) === wanted
    },
    { polling: 100 },
    highlightNames.noted,
    JSON.stringify(expected),
  )
}

const select = (words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const at = node.data.indexOf(wanted)
      if (at !== -1) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
    throw new Error(`The page does not say “${wanted}”.`)
  }, words)

test('a note on selected words marks them on the page, now and whenever it is opened again', async () => {
  await go('#/page')
  await shows('Select words on the page first')
  await select(passage)
  await writeNote(panel, 'Compare with the 2019 guidelines.')
  await shows('Compare with the 2019 guidelines.')
  await marked([passage])
  await page.reload()
  await marked([passage])
})

test('the mark leaves the text of the page as it is', async () => {
  const written = /<body>(.*)<\/body>/s.exec(html)?.[1]?.trim()
  expect(await page.evaluate(() => document.body.innerHTML.trim())).toBe(written)
})

test('words that were edited are found again, and the panel says so', async () => {
  html = html.replace(passage, edited)
  await page.reload()
  await marked([edited])
  await shows('words much like these')
})

test('words that are gone are said to be gone, and the note is kept', async () => {
  html = html.replace(edited, 'Two of them are new.')
  await page.reload()
  await shows('no longer stand on the page')
  await shows('Compare with the 2019 guidelines.')
  await marked([])
})

test('a note without a selection is on the page as a whole', async () => {
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await writeNote(panel, 'Ask the author for the source.')
  await go('#/notes')
  await shows('Ask the author for the source.')
  expect(await panel.$$eval('.note-quote', (quotes) => quotes.map((quote) => quote.textContent))).toEqual([passage])
})

test('a page that cites nothing is marked too, and printed without its marks', async () => {
  html = '<!doctype html><html lang="en"><title>Minutes</title><body><p>The committee met on Monday.</p></body></html>'
  await page.reload()
  await go('#/page')
  await shows('Minutes')
  await select('The committee met on Monday.')
  await writeNote(panel, 'Ask for the minutes.')
  await marked(['The committee met on Monday.'])
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await marked([])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await marked(['The committee met on Monday.'])
})

test('marks leave a page that is switched off at once, and come back with it', async () => {
  const pause = (pausedAt: number | null) =>
    panel.evaluate((at) => chrome.storage.local.set({ switches: { sites: [], pages: [], pausedAt: at } }), pausedAt)
  await pause(Date.now())
  await marked([])
  await pause(null)
  await marked(['The committee met on Monday.'])
})

test('a note leads to its words also where their page is not open, and back to the page before', async () => {
  await page.goto(`${reader.pages.origin}/bill.html`)
  await go('#/notes/q=guidelines')
  await shows('Compare with the 2019 guidelines.')
  const opening = reader.browser.waitForTarget((target) => target.url().endsWith('/news.html'))
  await press(panel, 'button', 'Show on the page')
  const opened = await (await opening).page()
  if (opened === null) throw new Error('No page was opened.')
  await shows('Back to where I was')
  const flashed = await opened.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map(String),
    highlightNames.flash,
  )
  expect(flashed).toEqual([passage])
  await isInFront(opened)
  await press(panel, 'button', 'Back to where I was')
  await isInFront(page)
  await opened.close()
})

const isInFront = (tab: Page) => tab.waitForFunction(() => document.visibilityState === 'visible', { polling: 100 })
