import { guarded } from '../errors'
import { notesVersion } from '../migrations'
import { copyNotes } from './copy'
import { CLOCK_TRUST_DAYS, DAY_MS, DELETED_DAYS } from './limits'
import { findLoss, type KeptNotes } from './open'
import type { SnapshotFacts, SnapshotReason } from './snapshots'
import { readStamp, setStamp, setTended } from './stamp'

/**
 * What is due at a start: the snapshot of the day, then deleting for good what was deleted long ago, which that snapshot still holds. While
 * notes are missing nothing is done, so that no snapshot of what is left pushes out one of what there was.
 */
export function tend(kept: KeptNotes, now = new Date()): Promise<void> {
  return guarded(async () => {
    const { database, snapshots, shelf } = kept
    if ((await database.notes.count()) === 0 || (await findLoss(kept)) !== null) return
    const newest = await snapshots.snapshots.orderBy('id').last()
    const { tended } = await readStamp(shelf)
    if (newest?.taken.slice(0, 10) !== now.toISOString().slice(0, 10)) await snapshot(kept, 'daily')
    if (trusted(tended, now)) await purge(kept, now)
    await setTended(shelf, now.toISOString())
  })
}

/** A snapshot of the notes as they are, and the spare copy of it. */
export async function snapshot(kept: KeptNotes, reason: SnapshotReason): Promise<SnapshotFacts> {
  return copyNotes(kept, { version: notesVersion, notes: await kept.database.notes.toArray() }, reason)
}

function trusted(tended: string | undefined, now: Date): boolean {
  if (tended === undefined) return false
  const since = now.getTime() - Date.parse(tended)
  return since >= 0 && since < CLOCK_TRUST_DAYS * DAY_MS
}

async function purge({ database, shelf }: KeptNotes, now: Date): Promise<void> {
  const due = new Date(now.getTime() - DELETED_DAYS * DAY_MS).toISOString()
  const ids = await database.notes.where('deleted').below(due).primaryKeys()
  if (ids.length === 0) return
  // The stamp first: killed in between, it is too low for a moment and not a false alarm.
  await setStamp(shelf, async () => (await database.notes.count()) - ids.length)
  await database.notes.bulkDelete(ids)
  await setStamp(shelf, () => database.notes.count())
}
