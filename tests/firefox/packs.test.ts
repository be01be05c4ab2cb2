import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generated } from '../../bench/library/documents'
import { pageWhere } from '../../tools/browser/firefox/launch'
import { FirefoxReader, firefoxExtension } from '../../tools/browser/firefox/reader'

/** Firefox lets no test go to an extension's page: this build opens it by itself. */
const opening = ';browser.tabs.create({ url: browser.runtime.getURL("sidepanel.html#/library") })'

let folder: string
let reader: FirefoxReader
let panel: Page
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossator-firefox-'))
  await cp(firefoxExtension, folder, { recursive: true })
  await appendFile(join(folder, 'background.js'), opening)
  reader = await FirefoxReader.start({ extension: folder })
  panel = await pageWhere(reader.browser, (page) =>
    page.evaluate(() => document.body.innerText.includes('1 document · 46 paragraphs')),
  )
})
afterAll(async () => {
  await reader[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

const drop = (text: string) =>
  panel.evaluate((content) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], 'pack.json'))
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
  }, text)

const shown = () => panel.evaluate(() => document.body.innerText)

test('a pack that is dropped is taken in by the worker, a damaged one is refused with its place', async () => {
  const documents = [...generated(150)]
  const pack = JSON.stringify({ format: 'glossator-pack', version: 1, documents })
  await drop(pack.slice(0, -9))
  await expect
    .poll(shown, { timeout: 10_000 })
    .toContain(`documents[${documents.length - 1}]: the file ends in the middle`)
  await drop(pack)
  await expect.poll(shown, { timeout: 10_000 }).toContain(`${documents.length} documents added.`)
  await expect.poll(shown, { timeout: 10_000 }).toContain(documents[0]?.symbol)
})
