import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openReader, readThrough } from '../../tools/browser/document'
import { serviceWorker } from '../../tools/browser/launch'
import { goTo, openPanelBeside } from '../../tools/browser/panel'
import { control, painted, press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { answering, type Served, serve } from '../../tools/browser/serve'
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
  const target = await reader.browser.waitForTarget((one) => one.url().includes('/reader.html'))
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
  await says(page, 'It is fetched only when you ask for it.')
  expect(asked).toEqual([])
  await press(page, 'button', `Fetch it from ${new URL(address).host}`)
  await readThrough(page)
  expect(asked).toEqual(['/columns.pdf'])
})

test.each([
  ['missing.pdf', 404, 'text/html', 'The site has no document at this address.'],
  ['not-for-you.pdf', 403, 'text/html', 'The site did not give the document.'],
  ['broken.pdf', 500, 'text/html', 'The document could not be fetched.'],
  ['sign-in.pdf', 200, 'text/html', 'The site gave a web page instead of the document.'],
  ['sign-in.docx', 200, 'application/octet-stream', 'The site gave a web page instead of the document.'],
])(
  '%s, answered with %i: a sentence says that it did not come, and what to do',
  async (name, status, type, sentence) => {
    await using site = await answering((_request, response) => {
      response.writeHead(status, { 'content-type': type })
      response.end('<!doctype html><title>Sign in</title><p>Please sign in.')
    })
    const page = await openReader(reader, `?from=${encodeURIComponent(`${site.origin}/${name}`)}`)
    pages.push(page)
    await press(page, 'button', `Fetch it from ${new URL(site.origin).host}`)
    await says(page, sentence)
    await says(page, 'Open a file')
  },
)

test('a site that is not to be reached, and a computer without connection, are told apart', async () => {
  const gone = await answering(() => {})
  await gone[Symbol.asyncDispose]()
  const page = await openReader(reader, `?from=${encodeURIComponent(`${gone.origin}/a.pdf`)}`)
  pages.push(page)
  await press(page, 'button', `Fetch it from ${new URL(gone.origin).host}`)
  await says(page, 'The document could not be fetched.')
  const offline = await openReader(reader, `?from=${encodeURIComponent(`${gone.origin}/b.pdf`)}`)
  pages.push(offline)
  await offline.setOfflineMode(true)
  await press(offline, 'button', `Fetch it from ${new URL(gone.origin).host}`)
  await says(offline, 'This computer is not connected to the internet.')
})

test('where the browser gives no leave, that is said, and the button stays', async () => {
  const page = await openReader(reader, `?from=${encodeURIComponent(`${documents.origin}/arabic.pdf`)}`)
  pages.push(page)
  await page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome
    permissions.request = async () => false
  })
  await press(page, 'button', `Fetch it from ${new URL(documents.origin).host}`)
  await says(page, 'The browser did not allow fetching')
  await control(page, `Fetch it from ${new URL(documents.origin).host}`)
  expect(asked).toEqual([])
})

test('a file of this computer is read only when it is chosen', async () => {
  const page = await openReader(reader, `?from=${encodeURIComponent('file:///etc/hosts')}`)
  pages.push(page)
  await says(page, 'The browser does not open this file here.')
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
