import type { NotesDatabase } from '../database'
import { guarded } from '../errors'
import type { StoredNote } from '../stored'
import { contentOf, same, spareId } from './content'
import { findLoss, type KeptNotes } from './open'
import { type Reversal, reversalOf } from './reverse'
import { listSnapshots, type SnapshotFacts } from './snapshots'
import { readSpare } from './spare'
import { setStamp } from './stamp'
import { snapshot } from './tend'

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

/** Newest first; before them the spare copy, where none of them holds the same. */
export function snapshotsToOffer({ snapshots, shelf }: KeptNotes): Promise<SnapshotFacts[]> {
  return guarded(async () => {
    const held = await listSnapshots(snapshots)
    const spare = await readSpare(shelf)
    const isHeld = spare === null || held.some(({ digest }) => digest === spare.facts.digest)
    return isHeld ? held : [{ ...spare.facts, id: spareId }, ...held]
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
    const { plan, changed } = await database.transaction('rw', database.notes, async () => {
      const compare = await compared(database, content)
      await database.notes.bulkPut(compare.changed)
      return compare
    })
    await acceptLoss(kept)
    return { ...plan, reversal: reversalOf(before.id, changed) }
  })
}

/** What is left is all there is: no more talk of it. */
export function acceptLoss(kept: KeptNotes): Promise<void> {
  return guarded(async () => {
    const loss = await findLoss(kept)
    if (loss !== null) await setStamp(kept.shelf, () => loss.left)
  })
}

async function compared(database: NotesDatabase, content: readonly StoredNote[]) {
  const held = new Map((await database.notes.toArray()).map((note) => [note.id, note]))
  const plan: RestorePlan = { missing: 0, different: 0, same: 0, newer: 0 }
  const changed: StoredNote[] = []
  for (const note of content) {
    const now = held.get(note.id)
    held.delete(note.id)
    if (now === undefined) {
      plan.missing++
      changed.push(note)
    } else if (same(now, note)) plan.same++
    else {
      plan.different++
      // Counted on, so that a window that has the note open sees that it changed.
      changed.push({ ...note, revision: Math.max(now.revision, note.revision) + 1 })
    }
  }
  plan.newer = held.size
  return { plan, changed }
}
