import type { NotesDatabase } from '../database'
import { guarded, NotesError } from '../errors'
import type { StoredNote } from '../stored'
import { findLoss, type KeptNotes } from './open'
import { listSnapshots, readSnapshot, type SnapshotFacts } from './snapshots'
import { readSpare, spareFacts } from './spare'
import { setStamp } from './stamp'
import { snapshot } from './tend'

/** Id of the copy that stands outside IndexedDB, where the databases have none. */
export const spareId = 0

/** What restoring a snapshot does, in numbers of notes. */
export interface RestorePlan {
  /** Not there now: brought back. */
  missing: number
  /** Another text, tags or target now: as they were again. */
  different: number
  same: number
  /** Written since: they stay. */
  newer: number
}

/** Newest first. The spare copy is among them when it is all there is. */
export function snapshotsToOffer({ snapshots, shelf }: KeptNotes): Promise<SnapshotFacts[]> {
  return guarded(async () => {
    const held = await listSnapshots(snapshots)
    const spare = held.length === 0 ? await spareFacts(shelf) : null
    return spare === null ? held : [{ ...spare, id: spareId }]
  })
}

export function planRestore(kept: KeptNotes, id: number): Promise<RestorePlan> {
  return guarded(async () => (await compared(kept.database, await contentOf(kept, id))).plan)
}

/**
 * Brings the notes of a snapshot back. Notes written since stay, and a snapshot of the notes as they are is taken first, for `reverse`.
 * An open loss counts as dealt with.
 * @throws NotesError `snapshot-damaged` when the snapshot cannot be read; nothing is changed then.
 */
export function restoreSnapshot(kept: KeptNotes, id: number): Promise<RestorePlan & { reversal: Reversal }> {
  return guarded(async () => {
    const content = await contentOf(kept, id)
    const before = await snapshot(kept, 'restore')
    const { database } = kept
    const { plan, added } = await database.transaction('rw', database.notes, async () => {
      const { plan, added, changed } = await compared(database, content)
      await database.notes.bulkPut(changed)
      return { plan, added }
    })
    await acceptLoss(kept)
    return { ...plan, reversal: { before: before.id, added } }
  })
}

/** What takes a restore or an import back. */
export interface Reversal {
  /** Id of the snapshot taken before. */
  before: number
  /** Ids of the notes that came in. */
  added: string[]
}

/** Takes back a restore or an import. What came in goes; what was changed is as it was before. */
export function reverse(kept: KeptNotes, { before, added }: Reversal): Promise<void> {
  return guarded(async () => {
    const content = await contentOf(kept, before)
    const { database, shelf } = kept
    await database.transaction('rw', database.notes, async () => {
      const { changed } = await compared(database, content)
      await database.notes.bulkPut(changed)
      await database.notes.bulkDelete(added)
    })
    await setStamp(shelf, () => database.notes.count())
  })
}

/** What is left is all there is: no more talk of it. */
export function acceptLoss(kept: KeptNotes): Promise<void> {
  return guarded(async () => {
    const loss = await findLoss(kept)
    if (loss !== null) await setStamp(kept.shelf, () => loss.left)
  })
}

async function contentOf({ snapshots, shelf }: KeptNotes, id: number): Promise<StoredNote[]> {
  const content = await (id === spareId ? readSpare(shelf) : readSnapshot(snapshots, id)).catch(() => null)
  if (content === null) throw new NotesError({ says: 'snapshot-damaged' })
  return content
}

async function compared(database: NotesDatabase, content: readonly StoredNote[]) {
  const held = new Map((await database.notes.toArray()).map((note) => [note.id, note]))
  const plan: RestorePlan = { missing: 0, different: 0, same: 0, newer: 0 }
  const added: string[] = []
  const changed: StoredNote[] = []
  for (const note of content) {
    const now = held.get(note.id)
    held.delete(note.id)
    if (now === undefined) {
      plan.missing++
      added.push(note.id)
      changed.push(note)
    } else if (same(now, note)) plan.same++
    else {
      plan.different++
      // Counted on, so that a window that has the note open sees that it changed.
      changed.push({ ...note, revision: Math.max(now.revision, note.revision) + 1 })
    }
  }
  plan.newer = held.size
  return { plan, added, changed }
}

const same = (a: StoredNote, b: StoredNote) => essence(a) === essence(b)
const essence = ({ body, tags, about, source, deleted }: StoredNote) =>
  JSON.stringify([body, tags, about, source ?? null, deleted ?? null])
