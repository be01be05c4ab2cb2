import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { NoteTarget } from '../../api'
import { merge } from '../exchange/merge'
import { addNote, allNotes, deleteNote, editNote, listNotes, readNote, tagNote } from '../index'
import { DAY_MS } from './limits'
import { findLoss, type KeptNotes, openNotes } from './open'
import { acceptLoss, planRestore, restoreSnapshot, snapshotsToOffer } from './restore'
import { reverse } from './reverse'
import { outdated } from './rotation'
import { type SnapshotFacts, SnapshotsDatabase } from './snapshots'
import { tend } from './tend'
import { memoryShelf } from './testing'

const target: NoteTarget = { type: 'finding', key: 'CRC/C/OPSC/USA/CO/3-4#24-25' }

let name: string
let count = 0
let shelf = memoryShelf()
let kept: KeptNotes
const snapshots = () => new SnapshotsDatabase(`${name}-snapshots`)
const start = async () => openNotes({ shelf: shelf.shelf, name, snapshots: snapshots() })

beforeEach(async () => {
  name = `keeping-${count++}`
  shelf = memoryShelf()
  kept = await start()
})

afterEach(() => vi.useRealTimers())

const add = (body: string) => addNote(kept.database, { target, body })
const bodies = async () => (await listNotes(kept.database)).map(({ body }) => body).sort()
/** The stamp follows by itself, a moment later. */
const stamped = (notes: number) => expect.poll(() => shelf.held.get('notes-stamp')).toMatchObject({ notes })
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
const newest = async () => (await snapshotsToOffer(kept))[0]?.id ?? -1

async function lose(...which: string[]) {
  const ids = (await listNotes(kept.database)).filter(({ body }) => which.includes(body)).map(({ id }) => id)
  await kept.database.notes.bulkDelete(ids)
}

/** As where a browser clears everything of ours but the extension's own storage. */
async function loseAll() {
  await kept.database.delete()
  await kept.snapshots.delete()
  kept = await start()
}

test('notes that vanish are missed at the next start, and the newest snapshot brings them back', async () => {
  for (const body of ['one', 'two', 'three']) await add(body)
  await stamped(3)
  await tend(kept)
  await lose('one', 'three')
  kept = await start()
  expect(await findLoss(kept)).toEqual({ had: 3, left: 1 })
  expect(await planRestore(kept, await newest())).toEqual({ missing: 2, different: 0, same: 1, newer: 0 })
  await restoreSnapshot(kept, await newest())
  expect(await bodies()).toEqual(['one', 'three', 'two'])
  expect(await findLoss(kept)).toBeNull()
})

test('when every database is gone, the copy outside them still brings the notes back', async () => {
  for (const body of ['one', 'מזכר 📚 \uD800']) await add(body)
  await stamped(2)
  await tend(kept)
  await loseAll()
  expect(await findLoss(kept)).toEqual({ had: 2, left: 0 })
  const offered = await snapshotsToOffer(kept)
  expect(offered).toMatchObject([{ notes: 2, reason: 'daily' }])
  await restoreSnapshot(kept, offered[0]?.id ?? -1)
  expect(await bodies()).toEqual(['one', 'מזכר 📚 \uD800'])
})

test('importing an older file after every database is gone leaves the copy outside them to be restored', async () => {
  await add('one')
  const file = await allNotes(kept.database)
  await add('two')
  await stamped(2)
  await tend(kept)
  await loseAll()
  await merge(kept, file, 'both')
  expect(await findLoss(kept)).toEqual({ had: 2, left: 1 })
  expect(await snapshotsToOffer(kept)).toMatchObject([{ notes: 2 }, { notes: 0, reason: 'import' }])
  await restoreSnapshot(kept, await newest())
  expect(await bodies()).toEqual(['one', 'two'])
})

test('a restore of the copy outside the databases that is broken off leaves that copy', async () => {
  await add('one')
  await stamped(1)
  await tend(kept)
  await loseAll()
  const full = vi.spyOn(kept.database.notes, 'bulkPut').mockRejectedValue(new DOMException('', 'QuotaExceededError'))
  await expect(restoreSnapshot(kept, await newest())).rejects.toMatchObject({ fault: { says: 'notes-full' } })
  full.mockRestore()
  await restoreSnapshot(kept, await newest())
  expect(await bodies()).toEqual(['one'])
})

test('where more was imported than is missing, what is missing can still be restored on later days', async () => {
  await add('one')
  const other = await openNotes({ shelf: memoryShelf().shelf, name: `${name}-other`, snapshots: snapshots() })
  for (const body of ['two', 'three']) await addNote(other.database, { target, body })
  await stamped(1)
  await tend(kept)
  await loseAll()
  await merge(kept, await allNotes(other.database), 'both')
  await stamped(2)
  for (const day of [1, 2]) await tend(kept, inDays(day))
  const offered = await snapshotsToOffer(kept)
  await restoreSnapshot(kept, offered.find(({ notes }) => notes === 1)?.id ?? -1)
  expect(await bodies()).toEqual(['one', 'three', 'two'])
})

test('a loss is still known after new notes were written, until the reader accepts it', async () => {
  for (const body of ['one', 'two', 'three']) await add(body)
  await stamped(3)
  await lose('one', 'two', 'three')
  await add('new')
  expect(await findLoss(kept)).toEqual({ had: 3, left: 1 })
  await acceptLoss(kept)
  expect(await findLoss(kept)).toBeNull()
})

test('once a loss is accepted the copy outside the databases is of what is left, where a snapshot held that already', async () => {
  for (const body of ['one', 'two', 'three']) await add(body)
  await stamped(3)
  await tend(kept)
  await lose('one', 'two')
  await add('new')
  await merge(kept, [], 'both')
  await acceptLoss(kept)
  await tend(kept, inDays(1))
  await loseAll()
  await restoreSnapshot(kept, await newest())
  expect(await bodies()).toEqual(['new', 'three'])
})

test('while notes are missing no snapshot of the rest is taken', async () => {
  for (const body of ['one', 'two']) await add(body)
  await stamped(2)
  await tend(kept)
  await lose('one')
  await tend(kept, inDays(1))
  expect(await snapshotsToOffer(kept)).toHaveLength(1)
})

test('one snapshot a day, none when nothing changed', async () => {
  await add('one')
  await tend(kept)
  await add('two')
  await tend(kept)
  expect(await snapshotsToOffer(kept)).toMatchObject([{ notes: 1 }])
  await tend(kept, inDays(1))
  await tend(kept, inDays(2))
  expect(await snapshotsToOffer(kept)).toMatchObject([{ notes: 2 }, { notes: 1 }])
})

test('restoring returns changed notes, keeps newer ones, and can be taken back', async () => {
  const first = await add('first')
  await add('second')
  await tend(kept)
  await editNote(kept.database, first.id, 'first, rewritten')
  await add('third')
  const { reversal, ...plan } = await restoreSnapshot(kept, await newest())
  expect(plan).toEqual({ missing: 0, different: 1, same: 1, newer: 1 })
  expect(await bodies()).toEqual(['first', 'second', 'third'])
  await reverse(kept, reversal)
  expect(await bodies()).toEqual(['first, rewritten', 'second', 'third'])
})

test('taking a restore back leaves what was written since, and a snapshot holds all of it', async () => {
  const [first, second, third] = [await add('first'), await add('second'), await add('third')]
  await tend(kept)
  for (const { id, body } of [first, second, third]) await editNote(kept.database, id, `${body}, rewritten`)
  const { reversal } = await restoreSnapshot(kept, await newest())
  await editNote(kept.database, first.id, 'first, since')
  await tagNote(kept.database, second.id, ['since'])
  expect(await reverse(kept, reversal)).toEqual({ changedSince: 2 })
  expect(await bodies()).toEqual(['first, since', 'second', 'third, rewritten'])
  expect(await planRestore(kept, await newest())).toEqual({ missing: 0, different: 1, same: 2, newer: 0 })
})

test('an editor that was open over a restore is told of a conflict, and loses nothing', async () => {
  const note = await add('first')
  await tend(kept)
  const edited = (await editNote(kept.database, note.id, 'second', note.revision)).note
  await restoreSnapshot(kept, await newest())
  const late = await editNote(kept.database, note.id, 'third', edited.revision)
  expect(late.conflictWith?.body).toBe('first')
  expect(await bodies()).toEqual(['first', 'third'])
})

test('a damaged snapshot is refused and nothing changes', async () => {
  await add('one')
  await tend(kept)
  const id = await newest()
  await kept.snapshots.contents.update(id, { bytes: new Uint8Array([1, 2, 3]) })
  await expect(restoreSnapshot(kept, id)).rejects.toMatchObject({ fault: { says: 'snapshot-damaged' } })
  expect(await bodies()).toEqual(['one'])
})

test('what was deleted goes for good after thirty days, and not before', async () => {
  const [gone] = [await add('gone'), await add('kept')]
  await stamped(2)
  await deleteNote(kept.database, gone.id)
  await tend(kept, inDays(0))
  for (const day of [10, 20, 29]) await tend(kept, inDays(day))
  expect(await readNote(kept.database, gone.id)).not.toBeNull()
  await tend(kept, inDays(31))
  expect(await readNote(kept.database, gone.id)).toBeNull()
  expect(await bodies()).toEqual(['kept'])
  expect(await findLoss(kept)).toBeNull()
})

test('a clock that jumps ahead deletes nothing for good, one that goes back neither', async () => {
  const gone = await add('gone')
  await deleteNote(kept.database, gone.id)
  await tend(kept)
  await tend(kept, inDays(400))
  expect(await readNote(kept.database, gone.id)).not.toBeNull()
  await tend(kept, inDays(-400))
  expect(await readNote(kept.database, gone.id)).not.toBeNull()
})

test('what was deleted while the clock was set back is kept its thirty days when the clock is right again', async () => {
  const gone = await add('gone')
  await tend(kept)
  vi.useFakeTimers({ toFake: ['Date'], now: inDays(-400) })
  await deleteNote(kept.database, gone.id)
  await tend(kept, new Date())
  vi.useRealTimers()
  await tend(kept)
  await tend(kept)
  expect(await readNote(kept.database, gone.id)).not.toBeNull()
})

test('a clock that was set back takes its snapshot too, and the one taken last is offered first', async () => {
  await add('one')
  await tend(kept)
  await add('two')
  vi.useFakeTimers({ toFake: ['Date'], now: inDays(-3) })
  await tend(kept, new Date())
  vi.useRealTimers()
  expect(await snapshotsToOffer(kept)).toMatchObject([{ notes: 2 }, { notes: 1 }])
})

test('rotation keeps a week by day, a month by week, and three of each other reason', () => {
  const facts = (id: number, reason: SnapshotFacts['reason']): SnapshotFacts => ({
    id,
    reason,
    taken: new Date(Date.UTC(2026, 0, 1) + id * DAY_MS).toISOString(),
    notes: 1,
    version: 1,
    digest: String(id),
  })
  let held: SnapshotFacts[] = []
  for (let day = 1; day <= 200; day++) {
    held.unshift(facts(day, day % 50 === 0 ? 'migration' : 'daily'))
    const old = new Set(outdated(held))
    held = held.filter(({ id }) => !old.has(id))
  }
  const daily = held.filter(({ reason }) => reason === 'daily').map(({ id }) => id)
  expect(daily.slice(0, 7)).toEqual([199, 198, 197, 196, 195, 194, 193])
  expect(daily).toHaveLength(11)
  expect(Math.min(...daily)).toBeLessThan(175)
  expect(held.filter(({ reason }) => reason === 'migration').map(({ id }) => id)).toEqual([200, 150, 100])
})
