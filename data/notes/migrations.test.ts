import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { NotesDatabase } from './database'
import { addNote, editNote, listNotes } from './index'
import { openNotes } from './keeping/open'
import { listSnapshots, readSnapshot, SnapshotsDatabase } from './keeping/snapshots'
import { memoryShelf } from './keeping/testing'
import { notesVersion } from './migrations'

interface Fixture {
  version: number
  stores: Record<string, { keyPath: string; indexes: string[] }>
  notes: Record<string, unknown>[]
}

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture)

let name: string
let count = 0
beforeEach(() => {
  name = `migrations-${count++}`
})
const snapshots = () => new SnapshotsDatabase(`${name}-snapshots`)
const open = () => openNotes({ shelf: memoryShelf().shelf, name, snapshots: snapshots() })

/** A database just as that version of the extension made it. */
function install({ version, stores, notes }: Fixture): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10)
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath })
        for (const index of indexes) made.createIndex(index, index)
      }
      for (const note of notes) request.transaction?.objectStore('notes').put(note)
    }
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
}

const everyNote = async (database: NotesDatabase) =>
  (await database.notes.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1))

test('there is a fixture of every version before this one', () => {
  expect(fixtures.map(({ version }) => version).sort((a, b) => a - b)).toEqual(
    Array.from({ length: notesVersion - 1 }, (_, at) => at + 1),
  )
})

test.each(fixtures)('every note of version $version is there, whole, and can be edited', async (fixture) => {
  await install(fixture)
  const { database } = await open()
  expect(await everyNote(database)).toEqual(fixture.notes.map((note) => expect.objectContaining(note)))
  expect(database.verno).toBe(notesVersion)
  for (const note of await listNotes(database)) {
    expect(note.tags).toEqual([])
    expect((await editNote(database, note.id, `${note.body}+`, note.revision)).conflictWith).toBeUndefined()
  }
})

test.each(fixtures)(
  'before version $version is brought up to date a snapshot is taken, and it restores the same',
  async (fixture) => {
    await install(fixture)
    const { database } = await open()
    const taken = await listSnapshots(snapshots())
    expect(taken).toMatchObject([{ reason: 'migration', version: fixture.version, notes: fixture.notes.length }])
    expect(await readSnapshot(snapshots(), taken[0]?.id ?? -1)).toEqual(await everyNote(database))
  },
)

test.each(fixtures)(
  'stopped midway, version $version is as it was, and the next start completes it',
  async (fixture) => {
    await install(fixture)
    let done = 0
    const stopping = new NotesDatabase(name, {
      migrations: {
        [fixture.version]: (note) => {
          if (done++ === 2) throw new Error('stopped')
          return { ...note, tags: ['half'] }
        },
      },
    })
    await expect(stopping.open()).rejects.toThrow('stopped')
    stopping.close()
    expect(done).toBe(3)
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(fixture.version * 10)
    const { database } = await open()
    expect(await everyNote(database)).toEqual(fixture.notes.map((note) => expect.objectContaining(note)))
    expect((await everyNote(database)).every(({ tags }) => tags.length === 0)).toBe(true)
  },
)

test('a new database takes no snapshot', async () => {
  const { database } = await open()
  await addNote(database, { target: { type: 'document', symbol: 'CRC/C/OPSC/USA/CO/3-4' }, body: 'first' })
  expect(await listSnapshots(snapshots())).toEqual([])
})
