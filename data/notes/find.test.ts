import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Note } from '../api'
import { createNoteFinder, tagsOf } from './find'

const note = (id: string, body: string, part: Partial<Note> = {}): Note => ({
  id,
  body,
  target: { type: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4' },
  tags: [],
  created: `2026-01-0${id}T00:00:00.000Z`,
  updated: `2026-02-0${id}T00:00:00.000Z`,
  revision: 1,
  ...part,
})

const notes = [
  note('1', 'Surrogacy and *contracts*', { tags: ['Draft', 'bill'] }),
  note('2', 'Ask the Comité about العَدالة', {
    target: {
      type: 'passage',
      url: 'https://news.example/a',
      title: 'A story',
      quote: { exact: 'children working on farms', prefix: '', suffix: '' },
    },
    tags: ['draft'],
  }),
  note('3', 'Contracts of surrogacy', { updated: '2026-03-01T00:00:00.000Z' }),
  note('4', 'gone', { deleted: '2026-03-01T00:00:00.000Z', tags: ['old'] }),
]
const find = createNoteFinder()
const ids = (query: Parameters<typeof find>[1]) => find(notes, query).map(({ id }) => id)

test.each([
  ['contracts surrogacy', ['3', '1']],
  ['"surrogacy and"', ['1']],
  ['“contracts of surrogacy”', ['3']],
  ['comite', ['2']],
  ['العدالة', ['2']],
  ['farms', ['2']],
  ['news.example', ['2']],
  ['crc/c/opsc', ['3', '1']],
  ['bill', ['1']],
  ['gone', []],
  ['"', ['3', '2', '1']],
])('a search for %s', (search, found) => {
  expect(ids({ search })).toEqual(found)
})

test('filters by tag whatever its capitals, by kind, by target, and those deleted', () => {
  expect(ids({ tag: 'DRAFT' })).toEqual(['2', '1'])
  expect(ids({ kind: 'passage' })).toEqual(['2'])
  expect(ids({ target: { type: 'symbol', symbol: 'CRC/C/OPSC/USA/CO/3-4' } })).toEqual(['3', '1'])
  expect(ids({ deleted: true })).toEqual(['4'])
})

test('orders by change, by creation and by subject', () => {
  expect(ids({})).toEqual(['3', '2', '1'])
  expect(ids({ sort: 'newest' })).toEqual(['3', '2', '1'])
  expect(ids({ sort: 'oldest' })).toEqual(['1', '2', '3'])
  expect(ids({ sort: 'subject' })).toEqual(['1', '3', '2'])
})

test('a note that changed is found by its new words and not by its old ones', () => {
  const changed = notes.map((one) => (one.id === '1' ? { ...one, body: 'adoption', revision: 2 } : one))
  expect(find(changed, { search: 'adoption' })).toHaveLength(1)
  expect(find(changed, { search: 'surrogacy' }).map(({ id }) => id)).toEqual(['3'])
})

test('tags are counted once each, the most used first', () => {
  expect(tagsOf(notes)).toEqual([
    { tag: 'Draft', count: 2 },
    { tag: 'bill', count: 1 },
  ])
})

test('a search typed key by key, and taken back, finds what it finds at once', () => {
  const words = ['child', 'children', 'farm', 'farms', 'chi', '"child farm"', 'don’t', 'é', 'e']
  const texts = fc.array(fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' ')))
  const queries = fc.array(
    fc.record({ search: fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((some) => some.join(' ')) }),
  )
  fc.assert(
    fc.property(texts, queries, (bodies, asked) => {
      const notes = bodies.map((body, at) => note(`${at}`, body))
      const find = createNoteFinder()
      for (const query of asked) expect(find(notes, query)).toEqual(createNoteFinder()(notes, query))
    }),
  )
})

test('a list that changes between two searches is searched as it is', async () => {
  const find = createNoteFinder()
  const [one, other] = [note('1', 'farms'), note('2', 'organs')]
  expect(find([one, other], { search: 'far' })).toEqual([one])
  const edited = { ...other, body: 'farms too', revision: 2 }
  const now = [one, edited]
  await find.prepare(now)
  expect(
    find(now, { search: 'farms' })
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['1', '2'])
})
