import { NotesError } from '../errors'
import type { StoredNote } from '../stored'
import type { KeptNotes } from './open'
import { readSnapshot, unpacked } from './snapshots'
import { readSpare } from './spare'
import type { Shelf } from './stamp'

/** Id of the copy that stands outside IndexedDB, where no snapshot holds the same. */
export const spareId = 0

/** The notes of a snapshot. @throws NotesError `snapshot-damaged` when it cannot be read, or is no longer there. */
export async function contentOf({ snapshots, shelf }: KeptNotes, id: number): Promise<StoredNote[]> {
  const content = await (id === spareId ? spareContent(shelf) : readSnapshot(snapshots, id)).catch(() => null)
  if (content === null) throw new NotesError({ says: 'snapshot-damaged' })
  return content
}

async function spareContent(shelf: Shelf): Promise<StoredNote[] | null> {
  const spare = await readSpare(shelf)
  const bytes = spare?.bytes()
  return spare && bytes ? unpacked(spare.facts, bytes) : null
}

/** All that a reader can change of a note, as one text. */
export const essence = ({ body, tags, about, source, deleted }: StoredNote): string =>
  JSON.stringify([body, tags, about, source ?? null, deleted ?? null])

export const same = (a: StoredNote, b: StoredNote): boolean => essence(a) === essence(b)
