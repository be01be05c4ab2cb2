import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extensionId } from '../../tools/browser/launch'
import { press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'
import { kill, startAgain } from './killed'

interface Fixture {
  stores: Record<string, { keyPath: string; indexes: string[] }>
  notes: Record<string, unknown>[]
}
const firstVersion = JSON.parse(readFileSync('data/notes/fixtures/v1.json', 'utf8')) as Fixture

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }

/** A page of the extension that runs nothing. */
async function silentPage(reader: Reader): Promise<Page> {
  const page = await reader.browser.newPage()
  await page.goto(`chrome-extension://${await extensionId(reader.browser)}/manifest.json`)
  return page
}

/** As many notes as asked for, as version 1 of the extension stored them, in place of the database that this one may have made meanwhile. */
async function installFirstVersion(page: Page, count: number): Promise<void> {
  await deleteDatabases(page)
  await page.evaluate(
    ({ stores, notes }, count) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('glossator-notes', 10)
        request.onupgradeneeded = () => {
          for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
            const made = request.result.createObjectStore(store, { keyPath })
            for (const index of indexes) made.createIndex(index, index)
          }
          const store = request.transaction?.objectStore('notes')
          for (let at = 0; at < count; at++)
            store?.put({ ...notes[1], id: `note-${at}`, body: `Note ${at} of the first version` })
        }
        request.onerror = () => reject(new Error('not installed'))
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
    firstVersion,
    count,
  )
}

const deleteDatabases = (page: Page) =>
  page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (name !== undefined) await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve))
    }
  })

let reader: Reader
beforeAll(async () => {
  reader = await Reader.start()
})
afterAll(() => reader[Symbol.asyncDispose]())

test('notes whose databases were cleared are missed, said so, and restored from the copy outside them', async () => {
  const silent = await silentPage(reader)
  await installFirstVersion(silent, 3)
  const panel = await reader.openPanelPage('#/notes')
  await says(panel, '3 notes')
  // The snapshot of the day, and the copy outside.
  await panel.waitForFunction(
    async () => (await chrome.storage.local.get('notes-spare'))['notes-spare'] !== undefined,
    { polling: 100 },
  )
  await panel.close()
  await deleteDatabases(silent)

  const again = await reader.openPanelPage('#/search')
  await says(again, '3 notes are missing: there were 3, and 0 are left.')
  await press(again, 'button', 'Restore')
  await says(again, '3 notes restored.')
  await again.goto(`${again.url().split('#')[0]}#/notes`)
  await says(again, 'Note 2 of the first version')
  expect(await again.evaluate(() => document.body.innerText)).not.toContain('missing')
})

test('the reader is told that the browser keeps the notes, and warned when little room is left', async () => {
  const panel = await reader.openPanelPage('#/safekeeping')
  await says(panel, 'The browser has promised to keep the notes')
  const origin = await panel.evaluate(() => location.origin)
  const session = await panel.createCDPSession()
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000_000 })
  await panel.reload()
  await says(panel, 'Little room is left for notes')
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await panel.close()
})

test('killed while notes are brought to a new version, every note is there at the next start', async () => {
  const count = 3_000
  for (const delay of [20, 120, 300]) {
    await installFirstVersion(await silentPage(reader), count)
    // Never awaited: what asks a browser that is gone waits until its patience ends.
    void reader.openPanelPage('#/notes').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, delay + Math.random() * 100))
    await kill(reader)
    reader = await startAgain(reader)
    const panel = await reader.openPanelPage('#/notes')
    await says(panel, '3,000 notes')
    await panel.close()
  }
})
