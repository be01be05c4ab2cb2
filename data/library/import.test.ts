import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import type { Document, Postings } from '../schema'
import { search } from '../search'
import { LibraryChange } from './change'
import { LibraryDatabase } from './database'
import { exportPack } from './export'
import { type ImportOptions, type ImportProgress, importPacks } from './import'
import { listLibrary } from './list'
import { prebuiltPostings } from './prebuilt'
import { removeDocument } from './remove'
import { inDatabase } from './stored'
import { documentOfTexts, firstDocuments } from './testing'

const shipped = documentOfTexts('CRC/C/OPSC/USA', ['The sale of organs', 'Forbid the sale of organs', 'Surrogacy'])
const farms = documentOfTexts('CRC/C/OPAC/BRA', ['Labour on farms', 'Inspect farms'])
const police = documentOfTexts('CRC/C/OPSC/FRA', ['The police sells data', 'Train the police'])

let databases = 0
/** A library with the document that ships and one more. */
async function fresh() {
  const database = new LibraryDatabase(`import-${databases++}`)
  const change = await LibraryChange.begin(database)
  await change.put(shipped)
  await change.put(farms)
  await change.commit({ version: '1', symbols: [shipped.symbol] })
  const library = inDatabase(database, 5_000)
  const take = (packs: unknown[], options?: ImportOptions) =>
    importPacks(
      database,
      packs.map((pack) => new Blob([typeof pack === 'string' ? pack : JSON.stringify(pack)])),
      options,
    )
  return { database, library, take, documents: () => firstDocuments(library, 100) }
}

const pack = (...documents: unknown[]) => ({ format: 'glossator-pack', version: 1, documents })

test('documents of a pack are added, and take the place of those with their symbols', async () => {
  const { library, take, documents } = await fresh()
  const changed = { ...farms, title: 'Changed' }
  expect(await take([pack(police, changed)])).toEqual({ added: 1, updated: 1, records: 4, left: [] })
  expect(await documents()).toEqual([changed, police, shipped])
  expect((await search(library, 'police data')).results[0]).toMatchObject({ symbol: police.symbol })
})

test('several packs are taken at once or not at all', async () => {
  const { take, documents } = await fresh()
  await expect(take([pack(police), pack(police)])).rejects.toThrow('documents.0.symbol: twice-in-pack CRC/C/OPSC/FRA')
  expect(await documents()).toEqual([farms, shipped])
  expect(await take([pack(police), pack({ ...police, symbol: 'CRC/C/OPSC/GBR' })])).toMatchObject({ added: 2 })
})

test('the index that comes with a pack is used, and what is left out of the library is left out of it', async () => {
  const { database, library, take } = await fresh()
  const documents = [shipped, police, { ...farms, title: 'Changed' }]
  const postings = prebuiltPostings(documents)
  const report = await take([{ postings, ...pack(...documents) }])
  expect(report).toEqual({ added: 1, updated: 1, records: 4, left: [shipped.symbol] })
  expect((await search(library, 'police data ')).results[0]).toMatchObject({ symbol: police.symbol })
  expect((await search(library, 'farms ')).total).toBe(2)
  expect((await search(library, 'surrogacy ')).total).toBe(1)
  expect(await database.segments.count()).toBe(2)
})

test.each<[what: string, content: (postings: Postings[]) => unknown, why: RegExp]>([
  ['that stands after the documents', (postings) => ({ ...pack(police), postings }), /after the documents/],
  ['of another form', () => ({ postings: [{}], ...pack(police) }), /^version: /],
  ['of other documents', (postings) => ({ postings, ...pack({ ...police, paragraphs: farms.paragraphs }) }), /says/],
  ['of more documents', (postings) => ({ postings: [...postings, ...postings], ...pack(police) }), /other documents/],
])('an index %s is passed over, which is said, and the library makes its own', async (_, content, why) => {
  const { database, library, take } = await fresh()
  const report = await take([content(prebuiltPostings([police]))])
  expect(report).toEqual({ added: 1, updated: 0, records: 2, left: [], reindexed: expect.stringMatching(why) })
  expect((await search(library, 'farms labour police ')).results).toContainEqual(
    expect.objectContaining({ symbol: police.symbol }),
  )
  expect(await database.segments.count()).toBe(2)
})

test('a document that ships with the extension is not replaced, whatever the case of its symbol', async () => {
  const { take, documents } = await fresh()
  const forged = { ...shipped, symbol: 'crc/c/opsc/usa', title: 'Forged' }
  expect(await take([pack(police, forged)])).toMatchObject({ added: 1, updated: 0, left: ['crc/c/opsc/usa'] })
  expect(await documents()).toEqual([farms, police, shipped])
})

test.each<[what: string, pack: unknown, refusal: RegExp]>([
  ['a fault in the last document', pack(police, { ...shipped, adopted: 1 }), /^documents\.1\.adopted: no-text/],
  ['a duplicate', pack(police, { ...police, symbol: 'crc/c/opsc/fra' }), /^documents\.1\.symbol: twice-in-pack/],
  ['a truncated file', JSON.stringify(pack(police, farms)).slice(0, -9), /^documents\.1: cut-off/],
  ['another format after the documents', { documents: [police], format: 'other', version: 1 }, /^format: /],
])('%s leaves the library as it was', async (_, content, refusal) => {
  const { take, documents, database } = await fresh()
  await expect(take([content])).rejects.toThrow(refusal)
  expect(await documents()).toEqual([farms, shipped])
  expect(await database.heads.count()).toBe(2)
})

test('a cancelled import leaves the library as it was', async () => {
  const { take, documents, database } = await fresh()
  const cancelling = new AbortController()
  let reports = 0
  const onProgress = () => {
    if (++reports === 2) cancelling.abort(new Error('Enough.'))
  }
  await expect(take([pack(police), pack()], { signal: cancelling.signal, onProgress })).rejects.toThrow('Enough.')
  expect(await documents()).toEqual([farms, shipped])
  expect(await database.heads.count()).toBe(2)
})

test('progress tells records and bytes, up to the size of the packs', async () => {
  const { take } = await fresh()
  const reports: ImportProgress[] = []
  await take([pack(police), pack(farms)], { onProgress: (progress) => reports.push(progress) })
  const size = new Blob([JSON.stringify(pack(police)), JSON.stringify(pack(farms))]).size
  expect(reports[0]).toEqual({ documents: 0, records: 0, read: 0, size })
  expect(reports.at(-1)).toEqual({ documents: 2, records: 4, read: size, size })
})

test('while another window changes the library an import waits, and is taken in after that change', async () => {
  const { take, database, documents } = await fresh()
  const other = await LibraryChange.begin(database)
  const taken = take([pack(police)])
  await other.remove(farms.symbol)
  await other.commit()
  await taken
  expect(await documents()).toEqual([police, shipped])
})

test('where there is no room the reader is told, and the library stays', async () => {
  const { take, database, documents } = await fresh()
  const full = Object.assign(new Error('bulk'), { failures: [new DOMException('full', 'QuotaExceededError')] })
  vi.spyOn(database.blocks, 'bulkPut').mockRejectedValueOnce(full)
  await expect(take([pack(police)])).rejects.toMatchObject({ fault: { says: 'library-full' } })
  expect(await documents()).toEqual([farms, shipped])
})

test('where an old version holds the database open the reader is told', async () => {
  const name = `import-${databases++}`
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 10)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const database = new LibraryDatabase(name)
  const taken = importPacks(database, [new Blob([JSON.stringify(pack(police))])], { patience: 50 })
  await expect(taken).rejects.toMatchObject({ fault: { says: 'library-blocked' } })
  old.close()
  expect(await importPacks(database, [new Blob([JSON.stringify(pack(police))])])).toMatchObject({ added: 1 })
})

test('a document is removed, one that ships with the extension is not', async () => {
  const { database, documents } = await fresh()
  await removeDocument(database, farms.symbol)
  await removeDocument(database, 'CRC/C/OPSC/XXX')
  await expect(removeDocument(database, shipped.symbol)).rejects.toMatchObject({
    fault: { says: 'ships', symbol: shipped.symbol },
  })
  expect(await documents()).toEqual([shipped])
})

test('a library that was exported comes back equal', async () => {
  const { library, take, documents } = await fresh()
  const many: Document[] = Array.from({ length: 70 }, (_, at) => ({ ...police, symbol: `CRC/C/OPSC/FRA/CO/${at}` }))
  await take([pack(...many)])
  const before = await documents()
  const exported = await exportPack(library)
  const other = await fresh()
  const report = await importPacks(other.database, [exported])
  expect(report).toMatchObject({ added: 70, updated: 1, left: [shipped.symbol] })
  expect(await other.documents()).toEqual(before)
})

test('the list tells what the library holds, and finds by symbol, State, treaty and year', async () => {
  const { library, take } = await fresh()
  await take([pack(police)])
  const bundled = new Set([shipped.symbol])
  const whole = await listLibrary(library, { words: '', most: 2 }, bundled)
  expect(whole).toMatchObject({ fitting: 3, documents: 3, paragraphs: 7 })
  expect(whole.entries.map(({ symbol }) => symbol)).toEqual([farms.symbol, police.symbol])
  const [found, ...others] = (await listLibrary(library, { words: 'united opsc 2017', most: 9 }, bundled)).entries
  expect(others).toEqual([])
  expect(found).toEqual({
    symbol: shipped.symbol,
    title: shipped.title,
    language: 'en',
    state: 'United States',
    treaty: 'OPSC',
    adopted: '2017-06-02',
    findings: 1,
    paragraphs: 3,
    bundled: true,
  })
  const inRussian = { words: 'соединенные 2017', most: 9, language: 'ru' }
  expect((await listLibrary(library, inRussian, bundled)).entries[0]?.state).toBe('Соединенные Штаты')
  expect((await listLibrary(library, { ...inRussian, words: 'united 2017' }, bundled)).entries[0]).toMatchObject({
    symbol: found?.symbol,
    state: 'Соединенные Штаты',
  })
  expect(await listLibrary(library, { words: 'nowhere', most: 9 }, bundled)).toMatchObject({ entries: [], fitting: 0 })
})
