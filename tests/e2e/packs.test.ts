import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { generated } from '../../bench/library/documents'
import type { Document, Pack } from '../../data/schema'
import { extensionId } from '../../tools/browser/launch'
import { cardShows, extension, hover, painted, press, Reader } from '../../tools/browser/reader'
import { says } from '../../tools/browser/says'

/** Packs of made-up documents in the real browser: the whole way in, and out again. */

const shipped = 'CRC/C/OPSC/USA/CO/3-4'
const documents = first(200, 1)
/** Takes seconds to read, so that there is time to step in. */
const many = first(1_000, 2)
/** What is taken in where it matters only that it is. */
const few = first(3, 3)
const others = first(5, 4)

function first(count: number, seed: number): Document[] {
  const found: Document[] = []
  for (const document of generated(count * 80, seed)) {
    // Another seed may make up the same symbol.
    found.push(seed === 1 ? document : { ...document, symbol: `${document.symbol}/Add.${seed}` })
    if (found.length === count) break
  }
  return found
}

let folder: string
let reader: Reader | undefined
let panel: Page
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossator-packs-'))
  await write('pack.json', { format: 'glossator-pack', version: 1, documents })
  await write('many.json', { format: 'glossator-pack', version: 1, documents: many })
  await write('few.json', { format: 'glossator-pack', version: 1, documents: few })
  await write('others.json', { format: 'glossator-pack', version: 1, documents: others.slice(0, 2) })
})
afterAll(async () => {
  await end()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  panel = await open('#/library')
  await shows(' paragraphs')
})
afterEach(async ({ task }) => {
  // What is tried again, and what comes after, begins anew.
  if (task.result?.state === 'fail') await end()
  else await panel.close()
})

async function end(): Promise<void> {
  await reader?.[Symbol.asyncDispose]()
  reader = undefined
}

/** The browser that the test before left, with its library; a new one after `end`. */
const running = async (): Promise<Reader> => (reader ??= await Reader.start())
const open = async (path: string): Promise<Page> => (await running()).openPanelPage(path)

const write = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

const shows = (text: string, page = panel) => says(page, text)

async function choose(name: string, page = panel): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(join(folder, name))
}

/** Rows of each table: what a reader does not see, but pays for. */
const rows = (page = panel) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('glossator-library')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names)
    const counts = names.map(
      (name) =>
        new Promise<[string, number]>((resolve) => {
          const counting = transaction.objectStore(name).count()
          counting.onsuccess = () => resolve([name, counting.result])
        }),
    )
    const found = Object.fromEntries(await Promise.all(counts))
    database.close()
    return found
  })

/** Once something of an import has been written. */
const isUnderWay = (page = panel) =>
  page.waitForFunction(() => (document.querySelector('progress')?.position ?? 0) > 0.05, { polling: 50 })

async function exported(into: string, page = panel): Promise<Pack> {
  const session = await (await running()).browser.target().createCDPSession()
  const downloadPath = await mkdtemp(join(folder, into))
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath })
  await press(page, 'button', 'Export library')
  for (;;) {
    const file = (await readdir(downloadPath)).find((name) => name.endsWith('.json'))
    if (file !== undefined) return JSON.parse(await readFile(join(downloadPath, file), 'utf8'))
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Documents that the library holds, what came before included. */
const held = async (): Promise<number> => (await rows())['heads'] ?? 0

describe('what breaks off leaves the library as it was:', () => {
  test('an import that is cancelled midway leaves nothing', async () => {
    const before = await rows()
    await choose('many.json')
    await isUnderWay()
    await press(panel, 'button', 'Cancel')
    await shows('Import cancelled. The library is as it was.')
    await shows('1 document · 46 paragraphs')
    expect(await rows()).toEqual(before)
  })

  test('a gigabyte that is dropped is refused without being read whole', async () => {
    await panel.evaluate(() => {
      const megabyte = new Blob([' '.repeat(1_000_000)])
      const data = new DataTransfer()
      data.items.add(
        new File(
          Array.from({ length: 1_200 }, () => megabyte),
          'huge.json',
        ),
      )
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }))
    })
    await shows('larger than 8 MB, which no document is')
    await shows('1 document · 46 paragraphs')
  })

  test('a panel that is closed while it imports tells so when it is opened again', async () => {
    await choose('many.json')
    await isUnderWay()
    await panel.close()
    panel = await open('#/library')
    await shows('The import broke off.')
    await shows('1 document · 46 paragraphs')
  })

  test('an import whose worker dies is told, leaves the old library, and the next one sweeps up', async () => {
    await choose('many.json')
    await isUnderWay()
    const [worker] = panel.workers()
    await worker?.close()
    await shows('The import broke off.')
    await shows('1 document · 46 paragraphs')
    await choose('few.json')
    await shows('3 documents added.')
    expect((await rows())['heads']).toBe(4)
    await panel.reload()
    await shows('4 documents')
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('broke off')
  })
})

describe('what is taken in:', () => {
  test('while one window imports, another waits, and goes on by itself', async () => {
    const before = await held()
    const other = await open('#/library')
    await panel.bringToFront()
    await choose('many.json')
    await isUnderWay()
    await choose('others.json', other)
    await shows('Waiting for the library', other)
    await press(panel, 'button', 'Cancel')
    await shows('Import cancelled.')
    await shows('2 documents added.', other)
    await panel.bringToFront()
    await shows(`${before + 2} documents`)
    await other.close()
  })

  test('what is no pack is refused with its place, markup is shown as text', async () => {
    const whole = JSON.stringify({ format: 'glossator-pack', version: 1, documents: documents.slice(0, 3) })
    await write('cut.json', whole.slice(0, -500))
    await choose('cut.json')
    await shows('documents[2]: the file is cut off.')
    await write('deep.json', `{"format":"glossator-pack","version":1,"documents":[${'['.repeat(1_000_000)}`)
    await choose('deep.json')
    await shows('documents[0]: nested more than 12 deep')
    const document = others[2]
    const title = '<img src=x onerror="document.title=`owned`"><b>Bold</b>'
    await write('marked.json', { format: 'glossator-pack', version: 1, documents: [{ ...document, title }] })
    await choose('marked.json')
    await shows(title)
    await panel.$$eval(
      '[data-row] .subject',
      (rows, wanted) => {
        for (const row of rows) if (row.textContent === wanted) (row as HTMLElement).click()
      },
      title,
    )
    await shows('Official text')
    await shows(title)
    expect(await panel.$('main img, main b')).toBeNull()
    expect(await panel.title()).toBe(`${title} · Glossator`)
  })

  test('a pack that is pasted is taken', async () => {
    const text = JSON.stringify({ format: 'glossator-pack', version: 1, documents: others.slice(3) })
    await panel.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      document.body.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
    }, text)
    await shows('2 documents added.')
  })
})

test('a pack of 200 documents is found by search, in browse and in the card of every open view; one is removed; all come back equal', async () => {
  const document = documents[5]
  if (document === undefined) throw new Error('Nothing was made up.')
  const before = await held()
  // Of made-up words, as no other document has them.
  const query = `"${document.headings[2]?.title}"`
  const searching = await open(`#/search/${new URLSearchParams({ q: query })}`)
  await shows('Nothing found', searching)
  const browsing = await open('#/browse')
  await shows('By document', browsing)
  const page = await (await running()).open('news.html')
  await page.evaluate((symbol) => {
    const added = window.document.createElement('p')
    added.textContent = `See ${symbol} for more.`
    window.document.querySelector('article')?.prepend(added)
  }, document.symbol)
  await expect.poll(() => painted(page)).toContain(document.symbol)
  await hover(page, document.symbol)
  await cardShows(page, 'The library does not hold this document')

  await panel.bringToFront()
  await choose('pack.json')
  await shows('200 documents added.')
  await shows(`${before + 200} documents`)
  // The card that stands open all the while.
  await page.bringToFront()
  await cardShows(page, '1 of')
  await page.mouse.move(5, 850, { steps: 4 })
  await page.waitForFunction(() => window.document.querySelector('glossator-card') === null)
  await searching.bringToFront()
  await shows(document.symbol, searching)
  // Far down the list, too.
  await shows(bySymbol(documents)[60]?.symbol ?? '', browsing)
  await page.bringToFront()
  await hover(page, document.symbol)
  await cardShows(page, '1 of')

  await panel.bringToFront()
  await panel.locator('input[type=search]').fill(document.symbol)
  await press(panel, 'button', `Remove ${document.symbol}`)
  await press(panel, 'button', 'Remove')
  await shows(`${document.symbol} was removed.`)
  await shows('Nothing found', searching)
  await panel.locator('input[type=search]').fill('')
  await shows(`${before + 199} documents`)

  const pack = await exported('first-')
  const left = documents.filter(({ symbol }) => symbol !== document.symbol)
  const own = new Set(documents.map(({ symbol }) => symbol))
  expect(bySymbol(pack.documents.filter(({ symbol }) => own.has(symbol)))).toEqual(bySymbol(left))
  expect(pack.documents).toHaveLength(before + 199)
  await write('exported.json', pack)
  await end()
  panel = await open('#/library')
  // What ships is being taken in.
  await shows('1 document · 46 paragraphs')
  await choose('exported.json')
  await shows(`${before + 198} documents added.`)
  await shows(`because it comes with Glossator: ${shipped}.`)
  expect(await exported('second-')).toEqual(pack)
})

describe('where the browser gives no more room', () => {
  afterAll(end)

  test('the reader is told, and the library stays', async () => {
    // With the permission for unlimited storage only a full disk would say no.
    const limited = join(folder, 'limited')
    await cp(extension, limited, { recursive: true })
    const manifest = JSON.parse(await readFile(join(limited, 'manifest.json'), 'utf8')) as { permissions: string[] }
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage')
    await writeFile(join(limited, 'manifest.json'), JSON.stringify(manifest))
    // The browser goes on for half a minute by the room it found when something was last written: here, at the installation.
    await end()
    const profile = await mkdtemp(join(tmpdir(), 'glossator-profile-'))
    reader = await Reader.start({ extension: limited, profile })
    panel = await open('#/library')
    await shows('1 document · 46 paragraphs')
    await reader.stop()
    reader = await Reader.start({ extension: limited, profile })
    const session = await (await reader.open('news.html')).createCDPSession()
    const origin = `chrome-extension://${await extensionId(reader.browser)}`
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 })
    panel = await open('#/library')
    await choose('many.json')
    await shows('There is no room left for the library.')
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await shows('1 document · 46 paragraphs')
    await choose('few.json')
    await shows('3 documents added.')
  })
})

const bySymbol = (all: readonly Document[]) => all.toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1))
