import type { Page } from 'puppeteer-core'
import type { Reader } from './reader'

/** The reader's page in a tab of its own, with nothing open yet. */
export async function openReader(reader: Reader, address = ''): Promise<Page> {
  const page = await reader.openOwn(`reader.html${address}`)
  await page.setViewport({ width: 1200, height: 900 })
  await page.waitForSelector('.reader')
  return page
}

/** Chooses a file of the disk, as a reader does. */
export async function choose(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector<'input[type="file"]'>('input[type="file"]')
  await input?.uploadFile(path)
}

/** Lets a file that is nowhere on the disk fall on the page. */
export async function drop(page: Page, name: string, bytes: Uint8Array, type = ''): Promise<void> {
  await page.evaluate(
    (base64, name, type) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], name, { type }))
      const happens = (what: string) =>
        document.body.dispatchEvent(new DragEvent(what, { dataTransfer, bubbles: true, cancelable: true }))
      happens('dragenter')
      happens('drop')
    },
    Buffer.from(bytes).toString('base64'),
    name,
    type,
  )
}

/** Waits until a document has been read to its end; answers how many references the toolbar tells of. */
export async function readThrough(page: Page): Promise<string> {
  const count = await page.waitForFunction(
    () => /^(?:No|[\d,]+) references?$/m.exec(document.querySelector('.toolbar .count')?.textContent ?? '')?.[0],
    { polling: 50 },
  )
  return String(await count.jsonValue())
}
