import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexedDocument } from '../../library/indexed'
import { documentOfTexts, someDocuments } from '../../library/testing'
import type { Document } from '../../schema'
import { SegmentBuilder } from '../segment/builder'
import { mergeSegments } from '../segment/merge'
import { phrasesOf } from '../segment/phrases'
import { recordsOf } from '../segment/records'
import { pageSize, pagesOf, type Segment } from '../segment/segment'
import { tokens } from '../words/tokens'
import { LibraryIndex } from './index'
import { pageKey } from './pages'

function build(documents: readonly Document[], firstId = 1): Segment {
  const builder = new SegmentBuilder()
  for (const [at, document] of documents.entries())
    builder.add(indexedDocument(firstId + at, document), recordsOf(document))
  return builder.finish()
}

function open(segments: readonly Segment[]): LibraryIndex {
  const pages = new Map(
    segments.flatMap((segment, id) =>
      pagesOf(segment).map((page, at): [number, Uint8Array] => [pageKey(id, at), page]),
    ),
  )
  const read = (key: number) => pages.get(key) ?? new Uint8Array(0)
  return new LibraryIndex(
    segments.map(({ head }, id) => ({ id, head, removed: [] })),
    { pages: async (keys) => keys.map(read) },
  )
}

/** Each record's stems by field, read anew. */
const stemsOf = (documents: readonly Document[]) =>
  documents.flatMap((document) =>
    recordsOf(document).map((record) =>
      [record.text, record.heading, record.section].map((field) => tokens(field).map(({ stem }) => stem)),
    ),
  )

const holding = (fields: readonly string[][], phrase: readonly string[]) =>
  fields.some((stems) => stems.some((_, at) => phrase.every((stem, offset) => stems[at + offset] === stem)))

test('a list names the records that hold a word, whatever the segments', async () => {
  await fc.assert(
    fc.asyncProperty(someDocuments, fc.nat(5), async (documents, cut) => {
      const index = open([build(documents.slice(0, cut)), build(documents.slice(cut), cut + 1)])
      const records = stemsOf(documents)
      for (const stem of new Set(records.flat(2))) {
        const expected = records.flatMap((fields, at) => (holding(fields, [stem]) ? [at] : []))
        const { records: found, weights } = await index.list(stem)
        expect([...found]).toEqual(expected)
        expect(index.vocabulary.count(stem)).toBe(expected.length)
        expect(weights.every((weight) => weight > 0)).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

test('a phrase stands where its words follow each other in a text or a heading', async () => {
  await fc.assert(
    fc.asyncProperty(someDocuments, fc.nat(5), async (documents, cut) => {
      const index = open([build(documents.slice(0, cut)), build(documents.slice(cut), cut + 1)])
      for (const words of ['sale of organ', 'child labour', 'state parti law', 'farm farm', 'farm']) {
        const phrase = words.split(' ')
        const expected = stemsOf(documents).flatMap(([text = [], heading = []], at) =>
          holding([text, heading], phrase) ? [at] : [],
        )
        expect([...(await index.phrase(phrase)).records]).toEqual(expected)
      }
    }),
    { numRuns: 50 },
  )
})

test('words stand near each other where the second follows at most so many places after the first', async () => {
  const texts = [
    'organ sale',
    'organ of sale',
    'organ of such sale',
    'sale organ',
    'sale organ law sale',
    'organ',
    'law',
  ]
  const index = open([build([documentOfTexts('CRC/C/OPSC/USA', texts)])])
  expect([...(await index.phrase(['organ', 'sale'], 2)).records]).toEqual([0, 1, 4])
  expect([...(await index.phrase(['organ', 'sale'], 3)).records]).toEqual([0, 1, 2, 4])
})

test('a phrase is found however often its words stand in a record, and whichever of them is the rarest', async () => {
  const often = 'organs '.repeat(200)
  const texts = [`${often}sale`, 'organs', 'sale law', `law ${often}`, `${often}sale law`, 'law organs sale']
  const index = open([build([documentOfTexts('CRC/C/OPSC/USA', texts)])])
  expect([...(await index.phrase(['organ', 'sale'])).records]).toEqual([0, 4, 5])
  expect([...(await index.phrase(['organ', 'sale', 'law'])).records]).toEqual([4])
  expect([...(await index.phrase(['law', 'organ', 'sale'])).records]).toEqual([5])
  expect([...(await index.phrase(['law', 'organ', 'organ'])).records]).toEqual([3])
})

test('merged segments are as if built at once', () => {
  fc.assert(
    fc.property(someDocuments, fc.nat(5), (documents, cut) => {
      const parts = [build(documents.slice(0, cut)), build(documents.slice(cut), cut + 1)]
      const merged = mergeSegments(parts.map((segment) => ({ segment, removed: [] })))
      expect(merged).toEqual(build(documents))
    }),
    { numRuns: 50 },
  )
})

test('merging leaves removed documents out', () => {
  fc.assert(
    fc.property(someDocuments, (documents) => {
      const [first, ...rest] = documents
      const merged = mergeSegments([{ segment: build(documents), removed: first === undefined ? [] : [1] }])
      const { functions, terms, counts, lists, documents: columns } = build(rest, 2).head
      expect(merged.head).toMatchObject({ functions, terms, counts, lists, documents: columns })
    }),
    { numRuns: 50 },
  )
})

test('a long list lies in several pages and is read whole', async () => {
  const texts = Array.from({ length: 12_000 }, (_, at) => (at % 3 === 0 ? 'organs sale' : 'organs'))
  const index = open([build([documentOfTexts('CRC/C/OPSC/USA', texts)])])
  expect((await index.list('organ')).records).toEqual(Uint32Array.from(texts.keys()))
  expect((await index.phrase(['organ', 'sale'])).records.length).toBe(4_000)
})

test('what is read ahead is not read again', async () => {
  const texts = Array.from({ length: 12_000 }, () => 'organs sale')
  const segment = build([documentOfTexts('CRC/C/OPSC/USA', texts)])
  const rows = pagesOf(segment)
  const read: number[] = []
  const source = {
    pages: async (keys: readonly number[]) => {
      read.push(...keys)
      return keys.map((key) => rows[key - pageKey(1, 0)] ?? new Uint8Array(0))
    },
  }
  const index = new LibraryIndex([{ id: 1, head: segment.head, removed: [] }], source)
  await index.readAhead(new Set(['sale']))
  const ahead = read.length
  expect((await index.list('organ')).records).toHaveLength(12_000)
  expect((await index.phrase(['organ'])).records).toHaveLength(12_000)
  expect(ahead).toBeGreaterThan(0)
  expect(read).toHaveLength(ahead)
  // A phrase asks where every word of it stands: of one that is passed over the list alone is left to read.
  expect((await index.phrase(['organ', 'sale'])).records).toHaveLength(12_000)
  const lists = pageKey(1, Math.ceil((segment.head.lists.at(-1) ?? 0) / pageSize))
  expect(read.slice(ahead).every((key) => key < lists)).toBe(true)
})

test('a phrase is found whether or not the version that built a segment knew it', async () => {
  const before = new SegmentBuilder(phrasesOf({ phrases: ['sale organ'] }))
  const document = documentOfTexts('CRC/C/OPSC/USA', ['Sale organs, sale organs', 'Organs', 'Child labour'])
  before.add(indexedDocument(1, document), recordsOf(document))
  const { head, bytes } = before.finish()
  const rows = pagesOf({ bytes })
  const source = { pages: async (keys: readonly number[]) => keys.map((key) => rows[key] ?? new Uint8Array(0)) }
  const phrases = phrasesOf({ phrases: ['child labor', 'sale organ', 'organ sale law'] })
  const now = new LibraryIndex([{ id: 0, head, removed: [] }], source, phrases)
  const then = new LibraryIndex([{ id: 0, head, removed: [] }], source, phrasesOf({ phrases: ['sale organ'] }))
  expect(await now.list('sale organ')).toEqual(await then.list('sale organ'))
  expect([...(await now.list('child labor')).records]).toEqual([2])
  expect([...(await now.list('organ sale law')).records]).toEqual([])
})
