import 'fake-indexeddb/auto'
import { liveQuery } from 'dexie'
import { beforeEach, expect, test } from 'vitest'
import type { NoteDraft, NoteTarget } from '../api'
import {
  addNote,
  addNoteOnce,
  deleteNote,
  editNote,
  listNotes,
  NotesDatabase,
  notedTargets,
  readNote,
  restoreNote,
  tagNote,
  targetKey,
} from './index'

const finding: NoteTarget = { type: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#24-25' }
const article: NoteTarget = { type: 'provision', instrument: 'OPSC', provision: '9.1' }
const draft = (body: string, target: NoteTarget = finding): NoteDraft => ({ target, body })

let databases = 0
let notes: NotesDatabase
beforeEach(() => {
  notes = new NotesDatabase(`notes-${databases++}`)
})

test('a note that a card sends again is one note, one with other words or from elsewhere another', async () => {
  const source = { url: 'https://news.example/', title: 'News', quote: 'Article 9.' }
  const sent = { ...draft('half a thought'), source }
  const [first, again] = [await addNoteOnce(notes, sent), await addNoteOnce(notes, structuredClone(sent))]
  expect(again).toEqual(first)
  await addNoteOnce(notes, { ...sent, body: 'half a thought, ended' })
  await addNoteOnce(notes, { ...sent, source: { ...source, url: 'https://other.example/' } })
  await deleteNote(notes, first.id)
  await addNoteOnce(notes, sent)
  expect((await listNotes(notes)).length).toBe(3)
})

/** Another window of the same browser. */
const otherWindow = () => new NotesDatabase(notes.name)

test.each([
  ['100,000 characters', 'margin '.repeat(15_000).slice(0, 100_000)],
  ['emoji and joined ones', '📚 👩🏽‍⚖️ e\u0301'],
  ['right to left', 'المادة 9 \u202B(1)\u202C עברית'],
  ['lone surrogates', 'before \uD800 after \uDFFF'],
  ['white space and line ends', '  two\r\n\tlines\u00a0\n\n'],
  ['nothing', ''],
])('a body with %s is kept exactly', async (_what, body) => {
  const { id } = await addNote(notes, draft(body))
  expect((await readNote(otherWindow(), id))?.body).toBe(body)
  const edited = await editNote(notes, id, `${body}!`)
  expect(edited.note.body).toBe(`${body}!`)
})

test('the page a note was written on is kept', async () => {
  const source = { url: 'https://example.org/bill', title: 'A bill', quote: 'article 9 of the Protocol' }
  const { id } = await addNote(notes, { ...draft('Compare.'), source })
  expect((await readNote(notes, id))?.source).toEqual(source)
})

test('notes are listed by target, newest change first', async () => {
  const first = await addNote(notes, draft('first'))
  const second = await addNote(notes, draft('second'))
  await addNote(notes, draft('elsewhere', article))
  await new Promise((resolve) => setTimeout(resolve, 5))
  await editNote(notes, first.id, 'first, changed')
  const listed = await listNotes(notes, { target: finding })
  expect(listed.map(({ id }) => id)).toEqual([first.id, second.id])
  expect(await listNotes(notes)).toHaveLength(3)
})

test('a note on a paragraph of an article is one on the article, and on no other article', async () => {
  await addNote(notes, draft('on 9 (1)', article))
  await addNote(notes, draft('on 9', { type: 'provision', instrument: 'OPSC', provision: '9' }))
  await addNote(notes, draft('on 91', { type: 'provision', instrument: 'OPSC', provision: '91' }))
  const on = async (provision: string) =>
    (await listNotes(notes, { target: { type: 'provision', instrument: 'OPSC', provision } })).map(({ body }) => body)
  expect((await on('9')).sort()).toEqual(['on 9', 'on 9 (1)'])
  expect(await on('9.1')).toEqual(['on 9 (1)'])
})

test('tags are kept clean and whole, and changing them is in conflict with no text', async () => {
  const long = `bill ${'x'.repeat(300)}`
  const note = await addNote(notes, { ...draft('text'), tags: [' for the  hearing ', 'Draft', 'draft', '', long] })
  expect(note.tags).toEqual(['for the hearing', 'Draft', long])
  await tagNote(otherWindow(), note.id, ['bill, budget'])
  const edited = await editNote(notes, note.id, 'text, edited', note.revision)
  expect(edited).toMatchObject({ note: { tags: ['bill', 'budget'], body: 'text, edited' } })
  expect(edited.conflictWith).toBeUndefined()
})

test('a clock that was set back does not age a note', async () => {
  const note = await addNote(notes, draft('first'))
  await notes.notes.update(note.id, { updated: '2999-01-01T00:00:00.000Z' })
  expect((await editNote(notes, note.id, 'second')).note.updated).toBe('2999-01-01T00:00:00.000Z')
  expect((await deleteNote(notes, note.id)).deleted).toBe('2999-01-01T00:00:00.000Z')
})

test('a search needs every word, in the note or the passage it was written on', async () => {
  const quoted = { url: 'https://example.org', title: 'Report', quote: 'surrogate motherhood' }
  await addNote(notes, { ...draft('Ask the Committee'), source: quoted })
  await addNote(notes, draft('Committee only'))
  expect((await listNotes(notes, { search: 'committee SURROGATE' })).map(({ body }) => body)).toEqual([
    'Ask the Committee',
  ])
})

test('a deleted note leaves the list and comes back whole', async () => {
  const note = await addNote(notes, draft('keep me'))
  await deleteNote(notes, note.id)
  expect(await listNotes(notes)).toEqual([])
  expect((await listNotes(notes, { deleted: true })).map(({ id }) => id)).toEqual([note.id])
  expect(await notedTargets(notes)).toEqual(new Set())
  const restored = await restoreNote(notes, note.id)
  expect(restored).toMatchObject({ id: note.id, body: 'keep me', created: note.created })
  expect(restored).not.toHaveProperty('deleted')
  expect(await notedTargets(notes)).toEqual(new Set([targetKey(finding)]))
})

test('two windows editing one note lose neither text', async () => {
  const note = await addNote(notes, draft('start'))
  const here = await editNote(notes, note.id, 'from here', note.revision)
  const there = await editNote(otherWindow(), note.id, 'from there', note.revision)
  expect(here.conflictWith).toBeUndefined()
  expect(there.conflictWith?.body).toBe('from here')
  expect((await listNotes(notes)).map(({ body }) => body).sort()).toEqual(['from here', 'from there'])
  expect(there.note.id).not.toBe(note.id)
})

test('two windows that write the same text make no copy', async () => {
  const note = await addNote(notes, draft('start'))
  await editNote(notes, note.id, 'agreed', note.revision)
  const again = await editNote(otherWindow(), note.id, 'agreed', note.revision)
  expect(again.conflictWith).toBeUndefined()
  expect(await listNotes(notes)).toHaveLength(1)
})

test('edits in a row, each from the last, never conflict', async () => {
  let note = await addNote(notes, draft(''))
  for (const body of ['S', 'Su', 'Sur']) note = (await editNote(notes, note.id, body, note.revision)).note
  expect(await listNotes(notes)).toEqual([note])
})

test('a hundred notes added at once are all there, each with an id of its own', async () => {
  const added = await Promise.all(
    Array.from({ length: 100 }, (_, at) => addNote(at % 2 ? notes : otherWindow(), draft(`${at}`))),
  )
  const listed = await listNotes(notes)
  expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(added.map(({ id }) => id)))
  expect(listed).toHaveLength(100)
})

test('a live query sees a change made in another window', async () => {
  const seen: number[] = []
  const changed = new Promise<void>((resolve) => {
    const subscription = liveQuery(() => listNotes(notes, { target: finding })).subscribe((listed) => {
      seen.push(listed.length)
      if (listed.length === 0) void addNote(otherWindow(), draft('new'))
      else {
        subscription.unsubscribe()
        resolve()
      }
    })
  })
  await changed
  expect(seen).toEqual([0, 1])
})

test.each([
  ['editing', () => editNote(notes, 'none', 'text')],
  ['deleting', () => deleteNote(notes, 'none')],
  ['restoring', () => restoreNote(notes, 'none')],
])('%s a note that is gone says so', async (_what, act) => {
  await expect(act()).rejects.toMatchObject({ name: 'NotesError', fault: { says: 'note-missing' } })
})

test('a browser that stores nothing is told apart from a full disk', async () => {
  const denied = {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  } as unknown as IDBFactory
  const nowhere = new NotesDatabase('nowhere', { indexedDB: denied, IDBKeyRange })
  await expect(addNote(nowhere, draft('text'))).rejects.toMatchObject({ fault: { says: 'notes-unavailable' } })
  const full = {
    open: () => {
      throw new DOMException('no room', 'QuotaExceededError')
    },
  } as unknown as IDBFactory
  const crammed = new NotesDatabase('crammed', { indexedDB: full, IDBKeyRange })
  await expect(addNote(crammed, draft('text'))).rejects.toMatchObject({ fault: { says: 'notes-full' } })
})

test('two windows that tag one note keep what each added and removed', async () => {
  const { id, tags } = await addNote(notes, { ...draft('text'), tags: ['one', 'two'] })
  await tagNote(otherWindow(), id, ['two', 'theirs'], tags)
  expect((await tagNote(notes, id, ['One', 'two', 'mine'], tags)).tags).toEqual(['two', 'mine', 'theirs'])
})
