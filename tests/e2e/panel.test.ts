import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { goTo, openPanelBeside } from '../../tools/browser/panel'
import { painted, press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

declare const chrome: typeof browser

let reader: Reader
let page: Page
let panel: Page
beforeAll(async () => {
  reader = await Reader.start()
  page = await reader.open('news.html')
  panel = await openPanelBeside(reader, page)
})
afterAll(() => reader[Symbol.asyncDispose]())

const go = (path: string) => goTo(panel, path)
const shows = (text: string) => says(panel, text)

test('browses from an article to its findings', async () => {
  await go('#/browse')
  await shows('By article')
  await panel.$$eval('a[href="#/article/OPSC/10"]', ([link]) => (link as HTMLElement).click())
  await shows('multilateral, regional and bilateral arrangements')
})

test('lists the references of the page in order and jumps to each', async () => {
  await go('#/page')
  await panel.waitForFunction(() => document.querySelectorAll('[data-row] mark').length >= 5)
  const listed = await panel.$$eval('[data-row] mark', (marks) =>
    marks.map((mark) => mark.textContent?.replaceAll(/\s+/g, ' ')),
  )
  expect(listed).toEqual(await painted(page))
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await page.setViewport({ width: 1200, height: 300 })
  await panel.$$eval('[data-row]', (rows) => (rows.at(-1) as HTMLElement).click())
  await page.waitForFunction(() => scrollY > 0)
  await page.setViewport({ width: 1200, height: 900 })
})

test('counts the references of a page that grows', async () => {
  await go('#/page')
  const before = await panel.waitForFunction(() => document.querySelectorAll('[data-row] mark').length || null)
  const count = await before.jsonValue()
  await page.evaluate(() => {
    const added = document.createElement('p')
    added.textContent =
      'Extradition is settled by article 5 of the Optional Protocol on the sale of children, child prostitution and child pornography.'
    document.querySelector('article')?.append(added)
  })
  await panel.waitForFunction(
    (old) => document.querySelectorAll('[data-row] mark').length === (old ?? 0) + 1,
    {},
    count,
  )
})

test('keeps its address: reload returns to the same finding, back to the one before', async () => {
  await go(`#/finding/${encodeURIComponent('CRC/C/OPSC/USA/CO/3-4#34-35')}`)
  await shows('double criminality')
  await go(`#/finding/${encodeURIComponent('CRC/C/OPSC/USA/CO/3-4#30-31')}`)
  await shows('Predatory Organ Trafficking')
  await panel.reload()
  await shows('Predatory Organ Trafficking')
  await panel.goBack()
  await shows('double criminality')
})

test('jumps into a box that scrolls, and back', async () => {
  await page.goto(`${reader.pages.origin}/scrolled-box.html`)
  await go('#/page')
  await shows('In a box that scrolls')
  await panel.waitForSelector('[data-row] mark')
  await panel.$eval('[data-row]', (row) => (row as HTMLElement).click())
  await page.waitForFunction(() => (document.querySelector('div')?.scrollTop ?? 0) > 0, { polling: 100 })
  // Another window's tabs are none of this panel's business.
  await panel.evaluate(async () => {
    const heard = new Promise<void>((resolve) => chrome.tabs.onActivated.addListener(() => resolve()))
    const other = await chrome.windows.create({ url: 'about:blank' })
    await chrome.tabs.create({ windowId: other?.id, url: 'about:blank' })
    await heard
    await chrome.tabs.query({ active: true, currentWindow: true })
    await new Promise((resolve) => requestIdleCallback(resolve))
    if (other?.id !== undefined) await chrome.windows.remove(other.id)
  })
  await press(panel, 'button', 'Back to where I was')
  await page.waitForFunction(() => document.querySelector('div')?.scrollTop === 0, { polling: 100 })
})

test('a reference that nobody answers for any more is said to be gone', async () => {
  await panel.waitForSelector('[data-row] mark')
  await panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { id: 0, type: 'silence', timestamp: Date.now() })
  })
  await panel.$eval('[data-row]', (row) => (row as HTMLElement).click())
  await shows('no longer on the page')
})
