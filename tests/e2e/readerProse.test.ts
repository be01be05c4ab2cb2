import { mkdtemp, open as openFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choose, drop, openReader, readThrough } from '../../tools/browser/document'
import { cardShows, hover, painted, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { documentPath } from '../documents'
import { zipBomb } from '../documents/bomb'

let reader: Reader
let page: Page
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
afterEach(() => page.close())

const text = (content: string) => new TextEncoder().encode(content)

test('a Word file is shown as it reads, with the references of its table and its notes', async () => {
  page = await openReader(reader)
  await choose(page, documentPath('submission.docx'))
  expect(await readThrough(page)).toBe('5 references')
  expect(await painted(page)).toEqual([
    'article 9 (1)',
    'article 3 (4)',
    'CRC/C/OPSC/GEO/CO/1',
    'CRC/C/OPSC/ISR/CO/1, para. 27',
    'CRC/C/OPSC/USA/CO/3-4, paras. 21-22',
  ])
  await hover(page, 'article 9 (1)')
  await cardShows(page, 'OPSC, article 9 (1)')
})

test('keys scroll a document that was opened; the mark of a note leads to it and Back to the mark, and the address names the document', async () => {
  page = await openReader(reader)
  await page.setViewport({ width: 900, height: 300 })
  await choose(page, documentPath('submission.docx'))
  await readThrough(page)
  const identity = page.url()
  expect(identity).toContain('#ni:///sha-256;')
  const top = () => page.$eval('.prose-container', ({ scrollTop }) => scrollTop)
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('PageDown')
  await expect.poll(top).toBeGreaterThan(0)
  await page.keyboard.press('Home')
  await expect.poll(top).toBe(0)
  await page.click('.prose a[href^="#"]')
  expect(await focused()).toBe('See CRC/C/OPSC/USA/CO/3-4, paras. 21-22. ↑')
  expect(await top()).toBeGreaterThan(0)
  expect(page.url()).toBe(identity)
  await page.goBack()
  await expect.poll(focused).toBe('[1]')
  expect(await top()).toBe(0)
  expect(page.url()).toBe(identity)
})

test('a Word file that unpacks without end is not opened', async () => {
  page = await openReader(reader)
  await drop(page, 'bomb.docx', zipBomb(300))
  await says(page, 'This file was not opened.')
})

test('what a web page would run, fetch or send is gone, and its words stay', async () => {
  const asked: string[] = []
  page = await openReader(reader)
  page.on('request', (request) => asked.push(request.url()))
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const hostile = `<!doctype html><html lang="en"><title>A bill</title><base href="https://evil.example/">
    <link rel="stylesheet" href="https://evil.example/a.css"><style>body{background:url(https://evil.example/b.png)}</style>
    <script>alert(1)</script><body onload="alert(2)"><h1 id="reader">A bill</h1>
    <p>It follows article 9 (1) of the Optional Protocol on the sale of children.</p>
    <img src="https://evil.example/c.png" alt="a seal" onerror="alert(3)"><iframe src="https://evil.example/d"></iframe>
    <a href="javascript:alert(4)">here</a><a href="/relative">there</a><form action="https://evil.example/e"><input autofocus onfocus="alert(5)"></form>
    <svg><script>alert(6)</script><use href="https://evil.example/f.svg#x"></use></svg><math><mtext><script>alert(7)</script></mtext></math>
    <p style="background:url(https://evil.example/g.png)">Styled</p><video src="https://evil.example/h.mp4"></video></body></html>`
  await drop(page, 'bill.html', text(hostile), 'text/html')
  expect(await readThrough(page)).toBe('1 reference')
  await says(page, '[a seal]')
  expect(dialogs).toEqual([])
  expect(asked.filter((url) => url.includes('evil.example'))).toEqual([])
  const left = await page.$eval('.prose', (article) => ({
    scripts: article.querySelectorAll('script, style, link, iframe, form, input, svg, video, base').length,
    links: [...article.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    handlers: [...article.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith('on') || name === 'style').map(({ name }) => name),
    ),
  }))
  expect(left).toEqual({ scripts: 0, links: [null, null], handlers: [] })
})

test.each([
  ['utf-8', text('Naïve – see CRC/C/OPSC/GEO/CO/1.\n\nSecond paragraph.')],
  ['windows-1252', Uint8Array.from(Buffer.from('Na\u00efve, see CRC/C/OPSC/GEO/CO/1.', 'latin1'))],
  ['utf-16', Uint8Array.from(Buffer.from('\ufeffNaïve, see CRC/C/OPSC/GEO/CO/1.', 'utf16le'))],
])('plain text in %s is read', async (_encoding, bytes) => {
  page = await openReader(reader)
  await drop(page, 'note.txt', bytes, 'text/plain')
  expect(await readThrough(page)).toBe('1 reference')
  await says(page, 'Naïve')
})

test.each([
  ['old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'Word document of the older kind'],
  ['picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'The reader takes PDF, Word (.docx), HTML'],
  ['archive.zip', Uint8Array.from(Buffer.from('UEsDBAoAAAAAAA==', 'base64')), 'This file is damaged.'],
])('%s: a sentence says what to do', async (name, bytes, sentence) => {
  page = await openReader(reader)
  await drop(page, name, bytes)
  await says(page, sentence)
})

test('a file of 2 GB is refused before it is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glossator-large-'))
  const path = join(folder, 'large.pdf')
  const file = await openFile(path, 'w')
  await file.truncate(2 * 1024 ** 3)
  await file.close()
  page = await openReader(reader)
  await choose(page, path)
  await says(page, 'This file is too large to be read here.')
  await rm(folder, { recursive: true })
})

test('of files that are dropped together the first is opened, and that is said; Caps Lock leaves the keys as they are', async () => {
  page = await openReader(reader)
  const dropFiles = (files: Record<string, string>) =>
    page.evaluate((all) => {
      const dataTransfer = new DataTransfer()
      for (const [name, text] of Object.entries(all)) dataTransfer.items.add(new File([text], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, files)
  await dropFiles({ 'first.txt': 'The first.txt file', 'second.txt': 'The second.txt file' })
  await says(page, 'The first.txt file')
  await says(page, '“first.txt” was opened, and none of the files dropped with it')
  const isTaken = (init: KeyboardEventInit) =>
    page.evaluate((wanted) => !dispatchEvent(new KeyboardEvent('keydown', { ...wanted, cancelable: true })), init)
  expect(await isTaken({ key: 'P', code: 'KeyP', ctrlKey: true, shiftKey: true })).toBe(false)
  expect(await isTaken({ key: 'P', code: 'KeyP', ctrlKey: true })).toBe(true)
  const isSaid = () => page.evaluate(() => document.body.innerText.includes('none of the files dropped with it'))
  await dropFiles({ 'first.txt': 'The file alone' })
  await says(page, 'The file alone')
  expect(await isSaid()).toBe(false)
  await dropFiles({ 'empty.txt': '', 'second.txt': 'The second.txt file' })
  await says(page, 'This file is empty.')
  expect(await isSaid()).toBe(false)
})
