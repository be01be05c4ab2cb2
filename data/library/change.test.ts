import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Document } from '../schema'
import { search } from '../search'
import { SegmentBuilder } from '../search/segment/builder'
import { recordsOf } from '../search/segment/records'
import type { Segment } from '../search/segment/segment'
import { LibraryChange } from './change'
import { compact } from './compact'
import { LibraryDatabase } from './database'
import { libraryError } from './errors'
import { indexedDocument } from './indexed'
import { inMemory } from './memory'
import { documentOf } from './read'
import type { LibrarySource } from './source'
import { inDatabase } from './stored'
import { documentOfTexts, firstDocuments, someDocuments, someQuery } from './testing'

let databases = 0
function fresh() {
  const database = new LibraryDatabase(`change-${databases++}`)
  return { database, library: inDatabase(database, 5_000) }
}

async function put(database: LibraryDatabase, ...documents: Document[]): Promise<void> {
  const change = await LibraryChange.begin(database)
  for (const document of documents) await change.put(document)
  await change.commit()
}

const symbols = async (library: LibrarySource) => (await firstDocuments(library, 100)).map(({ symbol }) => symbol)
const rows = ({ heads, blocks, pages, segments }: LibraryDatabase) =>
  Promise.all([heads.count(), blocks.count(), pages.count(), segments.count()])

const organs = documentOfTexts('CRC/C/OPSC/USA', ['The sale of organs', 'Forbid the sale of organs', 'Surrogacy'])
const farms = documentOfTexts('CRC/C/OPAC/BRA', ['Labour on farms', 'Inspect farms'])

test('what is put is there after the commit, and not before', async () => {
  const { database, library } = fresh()
  await put(database, organs)
  const change = await LibraryChange.begin(database)
  await change.put(farms)
  expect(await symbols(library)).toEqual([organs.symbol])
  expect((await search(library, 'farms')).total).toBe(0)
  await change.commit()
  expect(await symbols(library)).toEqual([farms.symbol, organs.symbol])
  expect((await search(library, 'farms')).results[0]).toMatchObject({ symbol: farms.symbol })
  expect(await documentOf(library, farms.symbol)).toEqual(farms)
})

test('a document takes the place of one with its symbol, also within one change', async () => {
  const { database, library } = fresh()
  await put(database, organs, farms)
  const before = await rows(database)
  const changed = { ...organs, title: 'Changed', paragraphs: organs.paragraphs.slice(0, 2) }
  await put(database, farms, { ...farms, title: 'Passed over' }, changed, farms)
  expect(await documentOf(library, organs.symbol)).toEqual(changed)
  expect(await documentOf(library, farms.symbol)).toEqual(farms)
  expect((await search(library, 'surrogacy ')).total).toBe(0)
  expect((await search(library, 'farms ', { filters: { document: farms.symbol } })).total).toBe(2)
  expect((await rows(database)).slice(0, 2)).toEqual(before.slice(0, 2))
})

test('a removed document is gone with all its rows', async () => {
  const { database, library } = fresh()
  await put(database, organs, farms)
  const change = await LibraryChange.begin(database)
  expect([await change.remove(organs.symbol), await change.remove('CRC/C/OPSC/GBR')]).toEqual([true, false])
  await change.commit()
  expect(await symbols(library)).toEqual([farms.symbol])
  expect((await search(library, 'surrogacy ')).total).toBe(0)
  expect((await rows(database)).slice(0, 2)).toEqual([1, 1])
})

test('an aborted change leaves nothing, and is over', async () => {
  const { database, library } = fresh()
  await put(database, organs)
  const before = await rows(database)
  const change = await LibraryChange.begin(database)
  await change.put(farms)
  await change.remove(organs.symbol)
  await change.abort()
  await expect(change.put(farms)).rejects.toMatchObject({ fault: { says: 'library-over' } })
  expect(await rows(database)).toEqual(before)
  expect(await symbols(library)).toEqual([organs.symbol])
})

test('what an interrupted change has left is swept when the next one begins', async () => {
  const { database, library } = fresh()
  await put(database, organs)
  const before = await rows(database)
  await database.heads.put(new Uint8Array(4), 77)
  await database.blocks.put(new Uint8Array(4), 77 * 4_096 + 3)
  await database.pages.put(new Uint8Array(4), 9 * 2 ** 20)
  expect(await symbols(library)).toEqual([organs.symbol])
  await (await LibraryChange.begin(database)).abort()
  expect(await rows(database)).toEqual(before)
})

test('one window changes the library at a time', async () => {
  const { database } = fresh()
  const first = await LibraryChange.begin(database)
  await expect(LibraryChange.begin(database)).rejects.toMatchObject({
    name: 'LibraryError',
    fault: { says: 'library-busy' },
  })
  expect(await compact(database)).toBe(false)
  const waiting = LibraryChange.begin(database, { wait: true })
  await first.commit()
  await (await waiting).abort()
})

test('a failure midway ends the change and leaves the library as it was', async () => {
  const { database, library } = fresh()
  await put(database, organs)
  const change = await LibraryChange.begin(database)
  await change.put(farms)
  vi.spyOn(database.heads, 'bulkPut').mockRejectedValueOnce(new DOMException('no room', 'QuotaExceededError'))
  await expect(change.commit()).rejects.toMatchObject({ name: 'LibraryError' })
  expect(await symbols(library)).toEqual([organs.symbol])
  await put(database, farms)
  expect(await symbols(library)).toEqual([farms.symbol, organs.symbol])
})

test('errors of the browser come as the faults of the library', () => {
  const quota = Object.assign(new Error('bulk'), { failures: [new DOMException('full', 'QuotaExceededError')] })
  expect(libraryError(quota)).toMatchObject({ fault: { says: 'library-full' } })
  expect(libraryError(Object.assign(new Error('x'), { name: 'DatabaseClosedError' })).fault).toEqual({
    says: 'library-blocked',
  })
  expect(libraryError('odd').fault).toEqual({ says: 'library-failed' })
})

test('documents that would outgrow memory or disk are refused, and the library stays', async () => {
  const { database, library } = fresh()
  await put(database, farms)
  const title = 'T'.repeat(1_000_000)
  const paragraphs = documentOfTexts('CRC/C/OPSC/GBR', Array<string>(800).fill('Police')).paragraphs
  const repeating = {
    ...organs,
    headings: [],
    sections: [{ id: 'I', title, parent: null, provisions: [] }],
    paragraphs,
  }
  await expect(put(database, repeating)).rejects.toMatchObject({ fault: { says: 'repeats' } })
  const babble = documentOfTexts(
    'CRC/C/OPSC/FRA',
    Array.from({ length: 220 }, (_, at) => `${'x'.repeat(100_000)}${at} police`),
  )
  await expect(put(database, babble)).rejects.toMatchObject({ fault: { says: 'babble' } })
  expect(await symbols(library)).toEqual([farms.symbol])
})

test('progress counts documents, records and bytes', async () => {
  const { database } = fresh()
  const reports: { documents: number; records: number; bytes: number }[] = []
  const change = await LibraryChange.begin(database, { onProgress: (progress) => reports.push(progress) })
  await change.put(organs)
  await change.put(farms)
  await change.commit()
  expect(reports.at(-1)).toMatchObject({ documents: 2, records: 5 })
  expect(reports.map(({ bytes }) => bytes)).toEqual(reports.map(({ bytes }) => bytes).toSorted((a, b) => a - b))
})

function prebuilt(documents: readonly Document[]): Segment {
  const builder = new SegmentBuilder()
  for (const [at, document] of documents.entries()) builder.add(indexedDocument(at, document), recordsOf(document))
  return builder.finish()
}

test('an index that comes with its documents serves as if built here', async () => {
  const { database, library } = fresh()
  const change = await LibraryChange.begin(database)
  await change.putPrebuilt([organs, farms], prebuilt([organs, farms]))
  await change.commit()
  expect(await search(library, 'organs farm')).toEqual(await search(inMemory([organs, farms]), 'organs farm'))
})

test.each<[string, (segment: Segment) => void]>([
  ['of other documents', ({ head }) => Object.assign(head, { functions: new Uint8Array(4) })],
  ['of another format', ({ head }) => Object.assign(head, { format: 7 })],
  ['cut off', (segment) => Object.assign(segment, { bytes: segment.bytes.slice(0, -5) })],
  ['with wild bytes', ({ bytes }) => void bytes.fill(0xff)],
  ['with a list too long', ({ head }) => void head.counts.fill(2 ** 31)],
  [
    'with words out of order',
    ({ head }) => Object.assign(head, { words: head.words.split('\n').reverse().join('\n') }),
  ],
  ['with stems that are none', ({ head }) => void head.stems.fill(2 ** 31)],
  ['with partners elsewhere', ({ head }) => void head.partners.fill(99)],
])('an index %s is refused, and the library stays', async (_, damage) => {
  const { database, library } = fresh()
  await put(database, farms)
  const segment = prebuilt([organs])
  damage(segment)
  const change = await LibraryChange.begin(database)
  await expect(change.putPrebuilt([organs], segment)).rejects.toMatchObject({ fault: { says: 'index-damaged' } })
  expect(await symbols(library)).toEqual([farms.symbol])
})

test('however it came about, the same library gives the same answers', async () => {
  await fc.assert(
    fc.asyncProperty(someDocuments, fc.array(someQuery, { minLength: 1, maxLength: 5 }), async (some, queries) => {
      // Equals stand in the order of the library.
      const documents = some.toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1))
      const { database, library } = fresh()
      for (const document of documents) await put(database, document)
      const whole = inMemory(documents)
      for (const query of queries) {
        const [stored, held] = [await search(library, query), await search(whole, query)]
        expect(stored).toEqual(held)
      }
      database.close()
    }),
    { numRuns: 8 },
  )
}, 30_000)

test('many small changes are merged, and the answers stay', async () => {
  const { database, library } = fresh()
  const documents = Array.from({ length: 9 }, (_, at) =>
    documentOfTexts(`CRC/C/OPSC/AB${'CDEFGHIJK'[at]}`, [`Sale of organs ${at}`, `Farms ${at}`, 'Police']),
  )
  for (const document of documents) await put(database, document)
  const removing = await LibraryChange.begin(database)
  await removing.remove(documents[0]?.symbol ?? '')
  await removing.commit()
  expect(await compact(database)).toBe(true)
  expect(await compact(database)).toBe(false)
  expect(await database.segments.count()).toBe(1)
  const left = documents.slice(1)
  for (const query of ['organs', 'farms 4', 'sale police']) {
    expect(await search(library, query)).toEqual(await search(inMemory(left), query))
  }
  expect(await firstDocuments(library, 100)).toEqual(left)
})
