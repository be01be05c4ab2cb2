import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Note } from '../../api'
import { addNote, allNotes, deleteNote, editNote, listNotes } from '../index'
import { type KeptNotes, openNotes } from '../keeping/open'
import { reverse } from '../keeping/reverse'
import { SnapshotsDatabase } from '../keeping/snapshots'
import { memoryShelf } from '../keeping/testing'
import { toCollection } from './annotations'
import { merge, planMerge } from './merge'
import { FileError, readNotes } from './read'
import { anyNotes, fileOf } from './testing'

let count = 0
let kept: KeptNotes
const start = async () => {
  const name = `exchange-${count++}`
  return openNotes({ shelf: memoryShelf().shelf, name, snapshots: new SnapshotsDatabase(`${name}-snapshots`) })
}
beforeEach(async () => {
  kept = await start()
})

const byId = (notes: readonly Note[]) => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1))
const note = (id: string, body: string, part: Partial<Note> = {}): Note => ({
  id,
  body,
  target: { type: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4' },
  tags: [],
  created: '2026-01-02T09:00:00.000Z',
  updated: '2026-01-02T09:00:00.000Z',
  revision: 1,
  ...part,
})
const none = { added: 0, addedDeleted: 0, tagged: 0, differing: 0, same: 0, sameDeleted: 0 }
const bodies = async () => (await allNotes(kept.database)).map(({ body }) => body).sort()

test('what is exported comes back the same, whatever the notes are', async () => {
  await fc.assert(
    fc.asyncProperty(anyNotes, async (notes) => {
      const read = await readNotes(fileOf(toCollection(notes)))
      expect(read.faults).toEqual([])
      expect(read.notes).toEqual(notes)
      const other = await start()
      await merge(other, read.notes, 'both')
      expect(byId(await allNotes(other.database))).toEqual(byId(notes))
      expect(await planMerge(other.database, read.notes)).toMatchObject({ ...none, same: notes.length })
    }),
    { numRuns: 60 },
  )
})

test('other programs find the text, the tags, the page and the passage where the model has them', async () => {
  const quote = { exact: 'articles 1 and 2', prefix: 'under ', suffix: ' of', position: { start: 6, end: 22 } }
  const target = { type: 'passage' as const, url: 'https://news.example/a', title: 'A story', quote }
  const [annotation] = toCollection([note('n', 'Compare.', { target, tags: ['bill'] })]).first.items
  expect(annotation).toMatchObject({
    type: 'Annotation',
    body: [
      { type: 'TextualBody', value: 'Compare.', format: 'text/markdown' },
      { type: 'TextualBody', value: 'bill', purpose: 'tagging' },
    ],
    target: {
      source: 'https://news.example/a',
      selector: [
        { type: 'TextQuoteSelector', exact: 'articles 1 and 2', prefix: 'under ', suffix: ' of' },
        { type: 'TextPositionSelector', start: 6, end: 22 },
      ],
    },
  })
})

test('a Hypothesis export is read: passages, notes on a page, and answers', async () => {
  const selector = [
    { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 9 },
    { type: 'TextPositionSelector', start: 10, end: 26 },
    { type: 'TextQuoteSelector', exact: 'articles 1 and 2', prefix: 'under ', suffix: ' of' },
  ]
  const uri = 'https://news.example/a'
  const common = { user: 'acct:reader@hypothes.is', uri, document: { title: ['A story'] }, group: '__world__' }
  const read = await readNotes(
    fileOf({
      export_date: '2026-02-01T00:00:00.000Z',
      export_userid: 'acct:reader@hypothes.is',
      client_version: '1.1',
      annotations: [
        {
          ...common,
          id: 'a-_1',
          created: '2026-01-02T09:00:00.123456+00:00',
          updated: '2026-01-03T09:00:00.000000+00:00',
          text: 'Compare <b>this</b>',
          tags: ['bill'],
          target: [{ source: uri, selector }],
        },
        { ...common, id: 'b', text: 'On the page', target: [{ source: uri }] },
        { ...common, id: 'c', text: 'An answer', references: ['a-_1'], target: [{ source: uri }] },
      ],
    }),
  )
  expect(read).toMatchObject({ from: 'hypothesis', faulty: 0 })
  expect(read.notes[0]).toMatchObject({
    id: 'hypothesis:a-_1',
    body: 'Compare <b>this</b>',
    tags: ['bill'],
    created: '2026-01-02T09:00:00.123Z',
    target: {
      type: 'passage',
      url: uri,
      title: 'A story',
      quote: { exact: 'articles 1 and 2', prefix: 'under ', suffix: ' of', position: { start: 10, end: 26 } },
    },
  })
  expect(read.notes[1]?.target).toEqual({ type: 'passage', url: uri, title: 'A story' })
  await merge(kept, read.notes, 'both')
  await merge(kept, read.notes, 'both')
  expect(await listNotes(kept.database, { kind: 'passage' })).toHaveLength(3)
})

test('web annotations of another program are read', async () => {
  const { notes } = await readNotes(
    fileOf([
      { id: 'https://other.example/1', type: 'Annotation', bodyValue: 'short', target: 'https://news.example/a' },
      {
        id: 'https://other.example/2',
        body: { type: 'TextualBody', value: '<p>long</p>', format: 'text/html' },
        target: [{ source: { id: 'https://news.example/b' }, selector: { type: 'TextQuoteSelector', exact: 'words' } }],
      },
    ]),
  )
  expect(notes.map(({ id, body, target }) => [id, body, target])).toEqual([
    ['https://other.example/1', 'short', { type: 'passage', url: 'https://news.example/a', title: '' }],
    [
      'https://other.example/2',
      '<p>long</p>',
      { type: 'passage', url: 'https://news.example/b', title: '', quote: { exact: 'words', prefix: '', suffix: '' } },
    ],
  ])
})

describe('merging', () => {
  test('the plan changes nothing, and says what importing then does', async () => {
    await merge(kept, [note('1', 'one'), note('2', 'two'), note('3', 'three'), note('4', 'four')], 'both')
    await deleteNote(kept.database, '4')
    const incoming = [
      note('1', 'one'),
      note('2', 'two', { tags: ['x'] }),
      note('3', 'other'),
      note('4', 'four'),
      note('5', 'five'),
      note('6', 'six', { deleted: '2026-01-03T09:00:00.000Z' }),
    ]
    const plan = { added: 2, addedDeleted: 1, tagged: 1, differing: 1, same: 2, sameDeleted: 1 }
    expect(await planMerge(kept.database, incoming)).toEqual(plan)
    expect(await bodies()).toEqual(['four', 'one', 'three', 'two'])
    expect(await merge(kept, incoming, 'both')).toMatchObject(plan)
    expect(await bodies()).toEqual(['five', 'four', 'one', 'other', 'six', 'three', 'two'])
    expect(await merge(kept, incoming, 'both')).toMatchObject({ ...none, same: 6, sameDeleted: 1 })
  })

  test.each([
    ['both', ['here', 'there']],
    ['mine', ['here']],
    ['theirs', ['there']],
  ] as const)('the same id with another text: %s', async (differing, expected) => {
    await merge(kept, [note('1', 'here')], 'both')
    const { reversal } = await merge(kept, [note('1', 'there', { updated: '2999-01-01T00:00:00.000Z' })], differing)
    expect(await bodies()).toEqual(expected)
    await reverse(kept, reversal)
    expect(await bodies()).toEqual(['here'])
  })

  test('the same id twice in one file, with different texts, keeps both', async () => {
    expect(await merge(kept, [note('1', 'one'), note('1', 'two'), note('1', 'two')], 'both')).toMatchObject({
      added: 1,
      differing: 1,
      same: 1,
    })
    expect(await bodies()).toEqual(['one', 'two'])
  })

  test('two devices that exchange exports come to hold the same notes', async () => {
    const other = await start()
    await merge(kept, [note('1', 'here'), note('2', 'only here')], 'both')
    await merge(other, [note('1', 'there'), note('3', 'only there')], 'both')
    const [mine, theirs] = [await allNotes(kept.database), await allNotes(other.database)]
    await merge(kept, theirs, 'both')
    await merge(other, mine, 'both')
    const texts = async ({ database }: KeptNotes) => (await allNotes(database)).map(({ body }) => body).sort()
    expect(await texts(kept)).toEqual(await texts(other))
  })

  test('an import can be taken back, and what was written meanwhile stays', async () => {
    await addNote(kept.database, { target: note('', '').target, body: 'before' })
    const { reversal } = await merge(kept, [note('1', 'one'), note('2', 'two')], 'both')
    await addNote(kept.database, { target: note('', '').target, body: 'meanwhile' })
    await editNote(kept.database, '2', 'two, rewritten')
    expect(await reverse(kept, reversal)).toEqual({ changedSince: 1 })
    expect(await bodies()).toEqual(['before', 'meanwhile', 'two, rewritten'])
  })
})

describe('bad input', () => {
  const whole = JSON.stringify(toCollection([note('1', 'one')]))
  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['a file cut off', whole.slice(0, -40), 'broken'],
    ['a web page', '<!doctype html><script>alert(1)</script>', 'broken'],
    ['another program’s settings', '{"theme":"dark"}', 'foreign'],
    ['a number', '17', 'foreign'],
    ['null', 'null', 'foreign'],
    ['an empty list', '[]', 'foreign'],
    ['a list of other things', '[{"a":1},2,null]', 'foreign'],
    ['nesting without end', '['.repeat(200_000), 'broken'],
  ])('%s is refused with its fault', async (_what, text, fault) => {
    await expect(readNotes(fileOf(text))).rejects.toMatchObject({ fault: { says: `notes-${fault}` } })
  })

  test('entries that are no notes are told one by one, and the others come in', async () => {
    const { notes, faults, faulty } = await readNotes(
      fileOf({
        type: 'AnnotationPage',
        items: [
          { id: 'urn:a', target: 'https://news.example/a', bodyValue: 'good' },
          { id: 'urn:b' },
          { id: 'urn:c', target: { 'glossator:about': { type: 'finding' } } },
          { id: 'urn:glossator:note:%E0%A4%A', target: 'https://news.example/a' },
          'text',
        ],
      }),
    )
    expect(notes.map(({ body }) => body)).toEqual(['good'])
    expect(faulty).toBe(4)
    expect(faults.map(({ entry }) => entry)).toEqual([2, 3, 4, 5])
    expect(faults[1]?.fault).toEqual({ path: ['key'], says: 'missing' })
  })

  test('names that would reach into objects are names and no more', async () => {
    const text =
      '[{"id":"__proto__","target":"https://a.example/","bodyValue":"x","__proto__":{"body":"y"},"constructor":1}]'
    const { notes } = await readNotes(fileOf(text))
    expect(notes).toMatchObject([{ id: '__proto__', body: 'x' }])
    await merge(kept, notes, 'both')
    expect(await bodies()).toEqual(['x'])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('times that are none become the time of the import', async () => {
    const [read] = (
      await readNotes(
        fileOf([{ id: 'urn:a', created: 'yesterday', modified: '32 May', target: 'https://a.example/' }]),
        '2026-06-01T00:00:00.000Z',
      )
    ).notes
    expect(read).toMatchObject({ created: '2026-06-01T00:00:00.000Z', updated: '2026-06-01T00:00:00.000Z' })
  })

  test('a file of fifty megabytes comes in whole', async () => {
    const notes = Array.from({ length: 10_000 }, (_, at) => note(`n${at}`, `${at} ${'margin '.repeat(700)}`))
    const file = fileOf(toCollection(notes))
    expect(file.size).toBeGreaterThan(50_000_000)
    const read = await readNotes(file)
    await merge(kept, read.notes, 'both')
    expect(byId(await allNotes(kept.database))).toEqual(byId(notes))
  })

  test('a file that is too large is refused before it is read', async () => {
    const large = { size: 300_000_000 } as Blob
    await expect(readNotes(large)).rejects.toBeInstanceOf(FileError)
  })
})

test('what is too long for a note is told of and left out, and the others come in', async () => {
  const long = { id: 'a', body: 'x'.repeat(1_000_001), target: 'https://a.example/' }
  const tagged = { purpose: 'tagging', type: 'TextualBody', value: 'x'.repeat(1_001) }
  const file = [
    long,
    { ...long, id: 'b'.repeat(20_000), body: 'short' },
    { ...long, id: 'c', body: 'short' },
    { ...long, id: 'd', body: [tagged] },
  ]
  const { notes, faults } = await readNotes(new Blob([JSON.stringify(file)]))
  expect(notes.map(({ id }) => id)).toEqual(['c'])
  expect(faults.map(({ entry, fault }) => [entry, fault])).toEqual([
    [1, { path: ['body'], says: 'too-much' }],
    [2, { path: ['id'], says: 'too-much' }],
    [4, { path: ['tags', 0], says: 'too-much' }],
  ])
})
