import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import { highlightNames } from '../../page/paint/names'
import { choose, openReader, readThrough } from '../../tools/browser/document'
import { serviceWorker } from '../../tools/browser/launch'
import { writeNote } from '../../tools/browser/panel'
import { press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { documentPath } from '../documents'

declare const chrome: typeof browser

const words = 'the liability of legal persons'
let reader: Reader
let page: Page
let panel: Page
beforeAll(async () => {
  reader = await Reader.start()
  page = await openReader(reader)
  await choose(page, documentPath('pages.pdf'))
  await readThrough(page)
  await press(page, 'button', 'Side panel')
  panel = await reader.sidePanel()
})
afterAll(() => reader[Symbol.asyncDispose]())

/** What is marked as noted, without blanks, waiting until something is. */
const marked = async (within: Page) => {
  await within.waitForFunction((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, {}, highlightNames.noted)
  return within.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])]
        .map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        )
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    highlightNames.noted,
  )
}

test('the side panel lists the references of the document that is shown, and leads to one on another page', async () => {
  await says(panel, 'OPSC, article 3 (4)')
  await panel.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
    rows.find((row) => row.textContent.includes('article 8 (1)'))?.click()
  })
  await page.waitForFunction((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, {}, highlightNames.flash)
  expect(await page.$eval('.page-field input', ({ value }) => value)).toBe('2')
  await press(panel, 'button', 'Back to where I was')
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.page-field input')?.value === '1')
  await panel.waitForFunction(() => !document.body.innerText.includes('Back to where I was'))
})

test('a note on selected words tells the page and marks them', async () => {
  await page.evaluate((wanted) => {
    const lines = [...document.querySelectorAll('.textLayer span')]
    const node = lines.find(({ textContent }) => textContent.includes(wanted.slice(0, 13)))?.firstChild as Text
    const at = node.data.indexOf(wanted.slice(0, 13))
    getSelection()?.setBaseAndExtent(node, at, node, at + 13)
  }, words)
  await writeNote(panel, 'Compare the bill.')
  await says(panel, 'Page 1')
  expect(await marked(page)).toBe(words.slice(0, 13))
})

test('the side panel leads back to the noted words, which show where they are for a moment', async () => {
  await page.evaluate(() => document.querySelector('.pdf-container')?.scrollTo({ top: 1e6, behavior: 'instant' }))
  await page.waitForFunction((name) => (CSS.highlights.get(name)?.size ?? 0) === 0, {}, highlightNames.flash)
  await press(panel, 'button', 'Show on the page')
  await page.waitForFunction((name) => (CSS.highlights.get(name)?.size ?? 0) > 0, {}, highlightNames.flash)
  const box = await page.evaluate((name) => {
    const [range] = [...(CSS.highlights.get(name) ?? [])]
    return range?.startContainer.parentElement?.getBoundingClientRect().top
  }, highlightNames.flash)
  expect(box).toBeGreaterThan(0)
  expect(box).toBeLessThan(900)
})

test('the note is found again in the same file under another name, opened anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'glossator-renamed-'))
  const renamed = join(folder, 'another name.pdf')
  await copyFile(documentPath('pages.pdf'), renamed)
  const second = await openReader(reader)
  await choose(second, renamed)
  await readThrough(second)
  expect(await marked(second)).toBe(words.slice(0, 13))
  await second.close()
  await rm(folder, { recursive: true })
})

test('a pause leaves the marks in our reader', async () => {
  const worker = await serviceWorker(reader.browser)
  await worker.evaluate(() => chrome.storage.local.set({ switches: { sites: [], pages: [], pausedAt: Date.now() } }))
  try {
    await page.evaluate(() => {
      const node = [...document.querySelectorAll('.textLayer span')].find(({ textContent }) =>
        textContent.includes('Optional Protocol'),
      )?.firstChild as Text
      const at = node.data.indexOf('Optional Protocol')
      getSelection()?.setBaseAndExtent(node, at, node, at + 'Optional Protocol'.length)
    })
    await writeNote(panel, 'Another.')
    await page.waitForFunction((name) => CSS.highlights.get(name)?.size === 2, {}, highlightNames.noted)
  } finally {
    await worker.evaluate(() => chrome.storage.local.remove('switches'))
  }
})

test('of a document that waits for its password the side panel says nothing yet, and of the last one nothing more', async () => {
  await choose(page, documentPath('locked.pdf'))
  await says(panel, 'Reading the page')
  await page.waitForSelector('dialog [type=password]')
  expect(await panel.evaluate(() => document.body.innerText)).not.toMatch(/No reference was found|pages\.pdf/)
  await press(page, 'button', 'Cancel')
  await says(panel, 'No reference was found')
  await says(panel, 'locked.pdf')
  await choose(page, documentPath('damaged.pdf'))
  await says(panel, 'damaged.pdf')
  await says(panel, 'No reference was found')
})
