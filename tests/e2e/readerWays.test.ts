import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openReader, readThrough, says } from '../../tools/browser/document'
import { serviceWorker } from '../../tools/browser/launch'
import { goTo, openPanelBeside } from '../../tools/browser/panel'
import { painted, press, Reader } from '../../tools/browser/reader'
import { type Served, serve } from '../../tools/browser/serve'
import { openPopup } from '../../tools/browser/toolbar'

let reader: Reader
let documents: Served
const pages: Page[] = []
/** What was asked of the site. */
const asked: string[] = []
beforeAll(async () => {
  reader = await Reader.start()
  documents = await serve('tests/documents')
  documents.server.prependListener('request', ({ url }: { url?: string }) => asked.push(url ?? ''))
})
afterAll(async () => {
  await documents[Symbol.asyncDispose]()
  await reader[Symbol.asyncDispose]()
})
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close()
  asked.length = 0
})

async function readerTab(): Promise<Page> {
  const target = await reader.browser.waitForTarget((one) => one.url().includes('/reader.html'), { timeout: 10_000 })
  const page = await target.page()
  if (page === null) throw new Error('The reader has no page.')
  pages.push(page)
  return page
}

async function open(address: string): Promise<Page> {
  const page = await reader.browser.newPage()
  pages.push(page)
  await page.goto(address)
  return page
}

test('the toolbar’s popup opens the PDF of the tab in the reader', async () => {
  const tab = await open(`${documents.origin}/pages.pdf`)
  const popup = await openPopup(reader, tab)
  await says(popup, 'This PDF cannot be read here.')
  await press(popup, 'button', 'Open this PDF in Glossator')
  const page = await readerTab()
  await readThrough(page)
  expect(await painted(page)).toContain('article 3 (4)')
})

test('the menu of a link opens what it leads to', async () => {
  const worker = await serviceWorker(reader.browser)
  await worker.evaluate((linkUrl) => {
    const { contextMenus } = (
      globalThis as unknown as { chrome: { contextMenus: { onClicked: { dispatch(info: object): void } } } }
    ).chrome
    contextMenus.onClicked.dispatch({ menuItemId: 'read', linkUrl })
  }, `${documents.origin}/hyphens.pdf`)
  const page = await readerTab()
  expect(await readThrough(page)).toBe('6 references')
  expect(asked).toEqual(['/hyphens.pdf'])
  await page.reload()
  expect(await readThrough(page)).toBe('6 references')
})

test('an address that nobody clicked is fetched only on a click', async () => {
  const address = `${documents.origin}/columns.pdf`
  const page = await openReader(reader, `?from=${encodeURIComponent(address)}`)
  pages.push(page)
  await says(page, 'It is fetched only when you say so.')
  expect(asked).toEqual([])
  await press(page, 'button', `Fetch it from ${new URL(address).host}`)
  await readThrough(page)
  expect(asked).toEqual(['/columns.pdf'])
})

test.each([['/missing.pdf', 'The document could not be fetched.']])(
  '%s: a sentence says that it did not come',
  async (path, sentence) => {
    const page = await openReader(reader, `?from=${encodeURIComponent(documents.origin + path)}`)
    pages.push(page)
    await press(page, 'button', `Fetch it from ${new URL(documents.origin).host}`)
    await says(page, sentence)
  },
)

test('a file of this computer is read only when it is chosen', async () => {
  const page = await openReader(reader, `?from=${encodeURIComponent('file:///etc/hosts')}`)
  pages.push(page)
  await says(page, 'The browser keeps this file closed.')
})

test('the side panel opens the reader, lists what stands in its document, and leads there', async () => {
  const story = await reader.open('news.html')
  pages.push(story)
  const panel = await openPanelBeside(reader, story)
  await goTo(panel, '#/page')
  await press(panel, 'button', 'Open a document')
  const page = await readerTab()
  await page.waitForSelector('.reader')
  await panel.close()
})
