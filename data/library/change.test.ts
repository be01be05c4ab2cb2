import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Document, Postings } from '../schema'
import { search } from '../search'
import { LibraryChange } from './change'
import { compact } from './compact'
import { LibraryDatabase } from './database'
import { libraryError } from './errors'
import { contentCount } from './manifest'
import { inMemory } from './memory'
import { prebuiltPostings } from './prebuilt'
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

async function putPrebuilt(database: LibraryDatabase, documents: readonly Document[], postings: readonly Postings[]) {
  const change = await LibraryChange.begin(database)
  for (const one of postings) await change.putPostings(one)
  for (const document of documents) await change.put(document)
  await change.endPostings()
  await change.commit()
}

test('an index that comes with its documents serves as if built here', async () => {
  await fc.assert(
    fc.asyncProperty(someDocuments, fc.array(someQuery, { minLength: 1, maxLength: 5 }), async (some, queries) => {
      const documents = some.toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1))
      const { database, library } = fresh()
      await putPrebuilt(database, documents, prebuiltPostings(documents))
      const whole = inMemory(documents)
      for (const query of queries) expect(await search(library, query)).toEqual(await search(whole, query))
      database.close()
    }),
    { numRuns: 8 },
  )
})

test('an index of the first documents serves beside that of the others', async () => {
  const { database, library } = fresh()
  await putPrebuilt(database, [organs, farms], prebuiltPostings([organs]))
  expect(await search(library, 'organs farm')).toEqual(await search(inMemory([organs, farms]), 'organs farm'))
})

test('a document that is passed over is not found, whatever the index says', async () => {
  const { database, library } = fresh()
  const change = await LibraryChange.begin(database)
  for (const one of prebuiltPostings([farms, organs])) await change.putPostings(one)
  await change.pass(farms)
  await change.put(organs)
  await change.endPostings()
  await change.commit()
  expect(await symbols(library)).toEqual([organs.symbol])
  expect((await search(library, 'farms ')).total).toBe(0)
  expect((await search(library, 'surrogacy ')).total).toBe(1)
})

const flipped = (bytes: string, at: number) =>
  `${bytes.slice(0, at)}${bytes[at] === 'A' ? 'B' : 'A'}${bytes.slice(at + 1)}`

test.each<[what: string, damage: (postings: Postings) => Partial<Postings>, reason: RegExp]>([
  ['of another version', () => ({ version: 99 }), /another version/],
  ['with other phrases', () => ({ phrases: '3-abc' }), /another version/],
  ['of more documents', ({ paragraphs }) => ({ paragraphs: [...paragraphs, 2] }), /other documents/],
  ['of other documents', () => ({ paragraphs: [2] }), /no record|other documents/],
  ['cut off', ({ bytes }) => ({ bytes: bytes.slice(0, -8) }), /one after the other/],
  ['that is no base64', () => ({ bytes: '%' }), /base64/],
  [
    'with wild bytes',
    ({ bytes }) => ({ bytes: `${'/'.repeat(bytes.length - 4)}${bytes.slice(-4)}` }),
    /too short|too large/,
  ],
  ['with a list too long', ({ counts }) => ({ counts: counts.map(() => 4_000_000_000) }), /too short/],
  ['with a list missing', ({ lists }) => ({ lists: lists.slice(1) }), /do not agree/],
  ['with words out of order', ({ words }) => ({ words: words.split('\n').reverse().join('\n') }), /not in order/],
  ['with stems that are none', ({ stems }) => ({ stems: stems.map(() => 4_000_000_000) }), /no stem/],
  ['with other stems', ({ stems }) => ({ stems: stems.map(() => 0) }), /what its text says/],
  ['with another word', ({ terms }) => ({ terms: terms.replace('organ', 'orgao') }), /what its text says/],
  ['that lies', () => prebuiltPostings([{ ...organs, paragraphs: organs.paragraphs.toReversed() }])[0] ?? {}, /says/],
])('an index %s is refused, and the library stays', async (_, damage, reason) => {
  const { database, library } = fresh()
  await put(database, farms)
  const before = await rows(database)
  const postings = prebuiltPostings([organs]).map((one) => ({ ...one, ...damage(one) }))
  await expect(putPrebuilt(database, [organs], postings)).rejects.toThrow(reason)
  expect(await symbols(library)).toEqual([farms.symbol])
  expect(await rows(database)).toEqual(before)
})

test('an index that lies where nobody looks makes its own documents hard to find, and nothing else', async () => {
  const { database, library } = fresh()
  const documents = Array.from({ length: 60 }, (_, at) =>
    documentOfTexts(`CRC/C/OPSC/USA/CO/${at}`, ['Sale of organs', 'Zebras']),
  )
  const lying = documents.with(59, documentOfTexts('CRC/C/OPSC/USA/CO/59', ['Labour on farms', 'Inspect farms']))
  let drawn = 0
  const chance = vi.spyOn(Math, 'random').mockImplementation(() => drawn++ / 60)
  await putPrebuilt(database, documents, prebuiltPostings(lying))
  chance.mockRestore()
  const { results, total } = await search(library, 'farms ')
  expect([results[0]?.kind, total]).toEqual(['paragraph', 2])
  const foundIn = async (document: string) => (await search(library, 'zebras ', { filters: { document } })).total
  expect(await foundIn('CRC/C/OPSC/USA/CO/58')).toBeGreaterThan(0)
  expect(await foundIn('CRC/C/OPSC/USA/CO/59')).toBe(0)
  expect(await documentOf(library, 'CRC/C/OPSC/USA/CO/59')).toEqual(documents[59])
})

test('whatever byte of an index is changed, it is noticed or changes nothing that is found', async () => {
  const [sound] = prebuiltPostings([organs])
  if (sound === undefined) throw new Error('There are no postings.')
  const queries = ['organs', 'surrogacy', '"sale of organs"', 'forbid', 'article 9']
  const right = await Promise.all(queries.map((query) => search(inMemory([organs]), query)))
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.bytes.length - 3), async (at) => {
      const { database, library } = fresh()
      const taken = await putPrebuilt(database, [organs], [{ ...sound, bytes: flipped(sound.bytes, at) }]).then(
        () => true,
        () => false,
      )
      if (taken) expect(await Promise.all(queries.map((query) => search(library, query)))).toEqual(right)
      database.close()
    }),
    { numRuns: 60 },
  )
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
})

test('many small changes are merged, and the answers stay', async () => {
  const { database, library } = fresh()
  const documents = Array.from({ length: 9 }, (_, at) =>
    documentOfTexts(`CRC/C/OPSC/AB${'CDEFGHIJK'[at]}`, [`Sale of organs ${at}`, `Farms ${at}`, 'Police']),
  )
  for (const document of documents) await put(database, document)
  const removing = await LibraryChange.begin(database)
  await removing.remove(documents[0]?.symbol ?? '')
  await removing.commit()
  const contents = async () => contentCount(await database.manifest())
  expect(await contents()).toBe(10)
  expect(await compact(database)).toBe(true)
  expect(await compact(database)).toBe(false)
  expect(await contents()).toBe(10)
  expect(await database.segments.count()).toBe(1)
  const left = documents.slice(1)
  for (const query of ['organs', 'farms 4', 'sale police']) {
    expect(await search(library, query)).toEqual(await search(inMemory(left), query))
  }
  expect(await firstDocuments(library, 100)).toEqual(left)
})

test('what an update brings with other phrases keeps no small change from being merged with its like', async () => {
  const { database, library } = fresh()
  const documents = Array.from({ length: 9 }, (_, at) =>
    documentOfTexts(`CRC/C/OPSC/AB${'CDEFGHIJK'[at]}`, [`Sale of organs ${at}`, `Farms ${at}`]),
  )
  for (const document of documents) await put(database, document)
  const earlier = await database.segments.toCollection().first()
  if (earlier === undefined) throw new Error('nothing was stored')
  await database.segments.put({ ...earlier, head: { ...earlier.head, phrases: 'of an earlier version' } })
  const before = await search(library, 'organs')
  expect(await compact(database)).toBe(true)
  expect(await database.segments.count()).toBe(2)
  expect(await search(library, 'organs')).toEqual(before)
})

test('of the parts of two versions those of least records are merged', async () => {
  const { database } = fresh()
  const documents = Array.from({ length: 7 }, (_, at) =>
    documentOfTexts(
      `CRC/C/OPSC/AB${'CDEFGHI'[at]}`,
      Array.from({ length: at < 4 ? 5 : 1 }, (_, row) => `Farms ${at} ${row}`),
    ),
  )
  for (const document of documents) await put(database, document)
  const rows = await database.segments.orderBy('id').toArray()
  for (const row of rows.slice(0, 4))
    await database.segments.put({ ...row, head: { ...row.head, phrases: 'of an earlier version' } })
  expect(await compact(database)).toBe(true)
  const phrases = (await database.segments.toArray()).map(({ head }) => head.phrases)
  expect(phrases.filter((one) => one === 'of an earlier version')).toHaveLength(4)
  expect(phrases).toHaveLength(5)
})
