import { mkdir } from 'node:fs/promises'
import { source as axe } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { choose, openReader } from '../../tools/browser/document'
import { control, press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { documentPath } from '../documents'

let reader: Reader
let page: Page
beforeAll(async () => {
  await mkdir('screenshots', { recursive: true })
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())
afterEach(() => page.close())

async function add(name: string): Promise<void> {
  page = await openReader(reader)
  await choose(page, documentPath(name))
  await press(page, 'button', 'Add to library')
}

/** Says of a paragraph that the Committee welcomes something in it. */
async function correct(number: number): Promise<void> {
  await (await control(page, `Correct paragraph ${number}`)).click()
  await (await page.waitForSelector(`#draft-${number} .functions label:nth-of-type(1) input`))?.click()
}

/** The words of a paragraph's badges. */
const badges = (number: number) =>
  page.$eval(`#draft-${number} .badges`, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' '))

test('observations become part of the library, one correction made, and are found in the search', async () => {
  await add('arcadia.pdf')
  await says(page, '13 paragraphs · 6 findings')
  expect(await badges(11)).toContain('Recommendation')
  await correct(11)
  expect(await badges(11)).toContain('Welcome')
  await press(page, 'button', 'Save to library')
  await says(page, 'CRC/C/XAA/CO/3-4 is in the library.')

  const panel = await reader.openPanelPage('#/search/q=administrative+proceedings')
  await says(panel, 'effective application of article 12')
  await panel.close()
})

test('corrections outlive the view and a look at another document', async () => {
  await add('arcadia.pdf')
  await correct(11)
  await press(page, 'button', 'Close')
  await press(page, 'button', 'Add to library')
  await says(page, '13 paragraphs')
  expect(await badges(11)).toContain('Welcome')
  await choose(page, documentPath('scan.pdf'))
  await says(page, 'This document has no text')
  await choose(page, documentPath('arcadia.pdf'))
  await press(page, 'button', 'Add to library')
  await says(page, '13 paragraphs')
  expect(await badges(11)).toContain('Welcome')
  await press(page, 'button', 'Undo the last correction')
  expect(await badges(11)).not.toContain('Welcome')
})

test('a Word file whose numbers Word counts compiles to the same paragraphs, items and findings as the text', async () => {
  await add('numbered.docx')
  await says(page, '13 paragraphs · 6 findings')
  await says(page, '(a)')
  await page.screenshot({ path: 'screenshots/numbered.png' })
})

test('a paragraph is shown in the document beside', async () => {
  await add('observations.pdf')
  await says(page, '46 paragraphs · 23 findings')
  await (await control(page, 'Show in document, paragraph 40')).click()
  const shown = () => page.$eval('.page-field input', (input) => input.value)
  await expect.poll(shown).toBe('11')
})

test('what comes with the extension stays as it is, and that is said', async () => {
  await add('observations.pdf')
  await says(page, '46 paragraphs')
  await press(page, 'button', 'Save to library')
  await says(page, 'CRC/C/OPSC/USA/CO/3-4 comes with Glossator and stays as it is.')
})

test.each([
  ['columns.pdf', 'These are not concluding observations.'],
  ['scan.pdf', 'This document has no text to read.'],
])('%s is not taken in, with the reason', async (name, sentence) => {
  await add(name)
  await says(page, sentence)
})

test('is all there for the screen reader', async () => {
  await add('arcadia.pdf')
  await says(page, '13 paragraphs')
  await (await control(page, 'Correct paragraph 6')).click()
  await page.waitForSelector('#draft-6 .functions')
  await page.screenshot({ path: 'screenshots/draft.png' })
  const faults = await page.evaluate(
    `${axe};axe.run('.draft').then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
  )
  expect(faults).toEqual([])
})
