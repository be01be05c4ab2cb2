import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generated } from '../../bench/library/documents'
import { Reader } from '../../tools/browser/reader'

let reader: Reader
let panel: Page
beforeAll(async () => {
  reader = await Reader.start()
  panel = await reader.openPanelPage('#/library')
})
afterAll(() => reader[Symbol.asyncDispose]())

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
