import type { KeptNotes } from './open'
import { adoptSnapshot, type NotesAsStored, type SnapshotFacts, type SnapshotReason, takeSnapshot } from './snapshots'
import { keepSpare, readSpare } from './spare'
import { readStamp } from './stamp'

/**
 * A snapshot of the notes, and the spare copy of it. While notes are missing the spare stays: nothing else may hold them. Nor is it given up
 * for another before it is among the snapshots, since notes that came later may hide that others are missing.
 */
export async function copyNotes(
  { snapshots, shelf }: Pick<KeptNotes, 'snapshots' | 'shelf'>,
  stored: NotesAsStored,
  reason: SnapshotReason,
): Promise<SnapshotFacts> {
  const isWhole = stored.notes.length >= (await readStamp(shelf)).notes
  const spare = await readSpare(shelf)
  if (isWhole && spare !== null) await adoptSnapshot(snapshots, spare.facts, spare.bytes)
  const { facts, bytes } = await takeSnapshot(snapshots, stored, reason)
  if (isWhole && spare?.facts.digest !== facts.digest) {
    // The same may have been taken while notes were missing.
    const copied = bytes ?? (await snapshots.contents.get(facts.id))?.bytes
    if (copied !== undefined) await keepSpare(shelf, facts, copied)
  }
  return facts
}
