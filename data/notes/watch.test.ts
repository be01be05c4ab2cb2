import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Note } from '../api'
import { addNote, deleteNote, editNote, NotesDatabase, tagNote } from './index'
import { watchNotes } from './watch'

const target = { type: 'document' as const, symbol: 'CRC/C/OPSC/USA/CO/3-4' }

/** What was told so far, put together. */
function watching(database: NotesDatabase) {
  let told: Map<string, Note> | undefined
  const stop = watchNotes(database, {
    next({ stored, gone }) {
      if (gone === 'others' || told === undefined) told = new Map()
      else for (const id of gone) told.delete(id)
      for (const note of stored) told.set(note.id, note)
    },
    error(reason) {
      throw reason
    },
  })
  const notes = () => [...(told?.values() ?? [])]
  return {
    stop,
    bodies: () =>
      told &&
      notes()
        .map(({ body }) => body)
        .sort(),
    told: notes,
  }
}

test('every change is told of, made here or by another connection, and what did not change stays the same object', async () => {
  const database = new NotesDatabase('watched')
  const first = await addNote(database, { target, body: 'one' })
  const { bodies, told, stop } = watching(database)
  await expect.poll(bodies).toEqual(['one'])
  const before = told()[0]
  const elsewhere = new NotesDatabase('watched')
  const second = await addNote(elsewhere, { target, body: 'two' })
  await expect.poll(bodies).toEqual(['one', 'two'])
  expect(told().find(({ id }) => id === first.id)).toBe(before)
  await editNote(elsewhere, second.id, 'two, edited', second.revision)
  await expect.poll(bodies).toEqual(['one', 'two, edited'])
  await tagNote(database, first.id, ['bill'])
  await expect.poll(() => told().find(({ id }) => id === first.id)?.tags).toEqual(['bill'])
  await deleteNote(database, first.id)
  await expect.poll(() => told().find(({ id }) => id === first.id)?.deleted).toBeDefined()
  await elsewhere.notes.delete(first.id)
  await expect.poll(bodies).toEqual(['two, edited'])
  await database.notes.clear()
  await expect.poll(bodies).toEqual([])
  stop()
  await addNote(database, { target, body: 'three' })
  expect(bodies()).toEqual([])
})
