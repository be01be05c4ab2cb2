import { mkdir } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choose, openReader, readThrough } from '../../tools/browser/document'
import { saved } from '../../tools/browser/downloads'
import { writeNote } from '../../tools/browser/panel'
import { press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { documentPath } from '../documents'

let reader: Reader
const pages: Page[] = []
beforeAll(async () => {
  await mkdir('screenshots', { recursive: true })
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close()
})

async function open(): Promise<Page> {
  const page = await openReader(reader)
  pages.push(page)
  return page
}

/** Selects the first of these words in the text layer. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const spans = [...document.querySelectorAll('.textLayer span, .prose p')]
    const node = spans.find(({ textContent }) => textContent.includes(wanted))?.firstChild as Text
    const at = node.data.indexOf(wanted)
    getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
  }, words)

/** What comes out of the printer: the text of each page, blanks aside, which stand around ligatures too. Kept as a file, to be looked at. */
async function paper(page: Page, name: string): Promise<string[]> {
  const data = await page.pdf({ preferCSSPageSize: true, path: `screenshots/${name}.pdf` })
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/\s/g, ''),
    )
  }
  return texts
}

/** Does what makes our page print, and waits until it asks the browser for that. */
async function ask(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printing', '')
  })
  await act()
  await page.waitForSelector('[data-printing]')
}

test('every page of a PDF is printed, and behind them the notes under the numbers of the margin', async () => {
  const page = await open()
  await choose(page, documentPath('observations.pdf'))
  await readThrough(page)
  await press(page, 'button', 'Side panel')
  const panel = await reader.sidePanel()
  // What is on the page is drawn anew as the panel learns of it.
  await says(panel, 'references')
  await select(page, 'welcomes the submission')
  await writeNote(panel, 'Compare **the bill**.')
  await says(panel, 'Page 1')

  await ask(page, () => press(page, 'button', 'Print'))
  const texts = await paper(page, 'print-observations')
  expect(texts).toHaveLength(13)
  // The pages are pictures; what stands in their margin is text.
  expect(texts.slice(0, 12)).toEqual(['1', ...Array.from({ length: 11 }, () => '')])
  expect(texts[12]).toMatch(/^Noteson.*1\.Page1welcomesthesubmissionComparethebill\./)
  await page.waitForFunction(() => document.querySelector('.paper') === null)

  await press(page, 'button', 'Notes')
  await says(page, '1 note')
  const { name, text } = await saved(page, () => press(page, 'button', 'Text (Markdown)'))
  expect(name).toMatch(/^observations-notes-.*\.md$/)
  expect(text).toMatch(/· Page 1\s+> welcomes the submission\s+Compare \*\*the bill\*\*\./)
  await page.screenshot({ path: 'screenshots/reader-notes.png' })
})

test('the notes of one document are not printed behind another, which says that it has none', async () => {
  const page = await open()
  await choose(page, documentPath('pages.pdf'))
  await readThrough(page)
  await ask(page, async () => {
    await page.keyboard.down('Control')
    await page.keyboard.press('p')
    await page.keyboard.up('Control')
  })
  expect(await paper(page, 'print-pages')).toEqual(['', ''])
  await press(page, 'button', 'Notes')
  await says(page, 'There are none yet.')
})

test('a text that flows is printed as it stands, its tools left out', async () => {
  const page = await open()
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
  await choose(page, documentPath('submission.docx'))
  await readThrough(page)
  await ask(page, () => press(page, 'button', 'Print'))
  const texts = (await paper(page, 'print-submission')).join(' ')
  expect(texts).toContain('Arcadiahasnotgiveneffect')
  expect(texts).toContain('TheCommitteehassaidthesametoothers')
  expect(texts).not.toContain('Sidepanel')
})

test('printed from the browser’s own menu, a PDF says how it is printed whole', async () => {
  const page = await open()
  await choose(page, documentPath('pages.pdf'))
  await readThrough(page)
  const [text, ...more] = await paper(page, 'print-menu')
  expect(more).toEqual([])
  expect(text).toContain('Printitwiththebuttonabove')
})
