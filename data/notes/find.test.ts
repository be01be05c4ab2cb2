import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Note, NotesQuery } from '../api'
import { createNoteFinder, findNotes } from './find'
import { type TagCount, tagsOf } from './tags'

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
const ids = (query: NotesQuery) => findNotes(notes, query).map(({ id }) => id)

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

test('in the order of subjects, numbers count as numbers: article 9 before article 10, paragraph 7 before 22', () => {
  const on = (id: string, target: Note['target']) => note(id, '', { target })
  const provision = (provision: string) => ({ type: 'provision' as const, instrument: 'OPSC', provision })
  const paragraph = (paragraph: number) => ({ type: 'paragraph' as const, symbol: 'CRC/C/OPSC/USA/CO/3-4', paragraph })
  const mixed = [on('1', provision('10')), on('2', paragraph(22)), on('3', provision('9.1')), on('4', paragraph(7))]
  expect(findNotes(mixed, { sort: 'subject' }).map(({ id }) => id)).toEqual(['4', '2', '3', '1'])
})

test('a note that changed is found by its new words and not by its old ones', () => {
  const finder = createNoteFinder()
  finder.change({ stored: notes, gone: 'others' })
  expect(finder.find({ search: 'surrogacy' })).toHaveLength(2)
  finder.change({ stored: [note('1', 'adoption', { revision: 2 })], gone: [] })
  expect(finder.find({ search: 'adoption' })).toHaveLength(1)
  expect(finder.find({ search: 'surrogacy' }).map(({ id }) => id)).toEqual(['3'])
})

test('a note saved ten thousand times is found by its last words alone', () => {
  const finder = createNoteFinder()
  finder.change({ stored: notes, gone: 'others' })
  for (let at = 1; at <= 10_000; at++) finder.change({ stored: [note('1', `draft${at} text`)], gone: [] })
  expect(finder.find({ search: 'draft9999' })).toEqual([])
  expect(finder.find({ search: 'draft10000' }).map(({ id }) => id)).toEqual(['1'])
  expect(finder.find({ search: 'farms' }).map(({ id }) => id)).toEqual(['2'])
})

test('the findings that notes are about are named once each, in order, deleted notes among them', () => {
  const on = (key: string) => ({ target: { type: 'finding' as const, key } })
  const finder = createNoteFinder()
  finder.change({ stored: [note('1', '', on('B#2')), note('2', '', on('A#1'))], gone: 'others' })
  expect(finder.findings()).toEqual(['A#1', 'B#2'])
  finder.change({ stored: [note('3', '', on('C#3')), note('4', '', { ...on('A#1'), deleted: 'now' })], gone: ['1'] })
  expect(finder.findings()).toEqual(['A#1', 'C#3'])
})

test('tags are counted once each, the most used first', () => {
  expect(tagsOf(notes)).toEqual([
    { tag: 'Draft', count: 2 },
    { tag: 'bill', count: 1 },
  ])
})

const words = ['child', 'children', 'farm', 'farms', 'chi', '"child farm"', 'don’t', 'é', 'e']
const someWords = (maxLength: number) =>
  fc.array(fc.constantFrom(...words), { maxLength }).map((some) => some.join(' '))

test('a search typed key by key, and taken back, finds what it finds at once', () => {
  fc.assert(
    fc.property(fc.array(someWords(4)), fc.array(someWords(3)), (bodies, searches) => {
      const notes = bodies.map((body, at) => note(`${at}`, body))
      const finder = createNoteFinder()
      finder.change({ stored: notes, gone: 'others' })
      for (const search of searches) expect(finder.find({ search })).toEqual(findNotes(notes, { search }))
    }),
  )
})

/** Which of two ways of writing a tag counts is of no matter here. */
const counted = (tags: TagCount[]) => new Map(tags.map(({ tag, count }) => [tag, count]))

test('whatever is stored and goes between two searches, they find what is there, in its order', () => {
  const sorts = fc.constantFrom('changed', 'newest', 'oldest', 'subject')
  const stored = fc.array(fc.record({ id: fc.nat(30), body: someWords(2), day: fc.nat(9) }), { maxLength: 25 })
  const changes = fc.array(
    fc.record({ stored, gone: fc.oneof(fc.constant('others' as const), fc.array(fc.nat(30))), sort: sorts }),
  )
  fc.assert(
    fc.property(changes, someWords(1), (changes, search) => {
      const finder = createNoteFinder()
      const there = new Map<string, Note>()
      for (const { stored, gone, sort } of changes) {
        const made = new Map(
          stored.map(({ id, body, day }) => [
            `${id}`,
            note(`${id}`, body, {
              tags: [body],
              updated: `2026-02-0${day}T00:00:00.000Z`,
              created: `2026-01-0${9 - day}T00:00:00.000Z`,
            }),
          ]),
        )
        const goneIds = gone === 'others' ? gone : gone.map(String).filter((id) => !made.has(id))
        finder.change({ stored: [...made.values()], gone: goneIds })
        for (const id of goneIds === 'others' ? [...there.keys()] : goneIds) there.delete(id)
        for (const [id, one] of made) there.set(id, one)
        const ids = (notes: Note[]) => notes.map(({ id }) => id)
        expect(ids(finder.find({ search, sort }))).toEqual(ids(findNotes([...there.values()], { search, sort })))
        expect(counted(finder.tags())).toEqual(counted(tagsOf(there.values())))
      }
    }),
  )
})

test('prepared a little at a time, it says when it is ready', async () => {
  const finder = createNoteFinder()
  finder.change({ stored: notes, gone: 'others' })
  expect(finder.isReady()).toBe(false)
  await finder.prepare()
  expect(finder.isReady()).toBe(true)
})
