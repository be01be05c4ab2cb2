import type { Note } from '../../api'
import { fnvTwice } from '../../fnv'
import type { NotesDatabase } from '../database'
import { guarded } from '../errors'
import type { KeptNotes } from '../keeping/open'
import { type Reversal, reversalOf } from '../keeping/reverse'
import { snapshot } from '../keeping/tend'
import type { StoredNote } from '../stored'
import { cleanTags } from '../tags'
import { targetKey } from '../target'

/**
 * What becomes of a note that is there already with another text: the file's comes in beside it, stays out, or takes its place. Times do not
 * decide: a clock may be wrong.
 */
export type Differing = 'both' | 'mine' | 'theirs'

/** In numbers of notes. */
export interface MergeCounts {
  added: number
  /** Of those, the ones that the file holds as deleted: they come in among the deleted notes. */
  addedDeleted: number
  /** The same text with more tags: they are added. */
  tagged: number
  /** The same note with another text. */
  differing: number
  /** There already, just so. */
  same: number
  /** Of those, the ones that were deleted here: they stay deleted and can be restored. */
  sameDeleted: number
}

/** What importing these notes would do. Nothing is changed. */
export function planMerge(database: NotesDatabase, notes: readonly Note[]): Promise<MergeCounts> {
  return guarded(async () => (await merged(database, notes, 'both')).counts)
}

/** Imports notes, all or none of them, after a snapshot for `reverse`. Importing the same once more adds nothing. @throws NotesError */
export function merge(
  kept: KeptNotes,
  notes: readonly Note[],
  differing: Differing,
): Promise<MergeCounts & { reversal: Reversal }> {
  return guarded(async () => {
    const before = await snapshot(kept, 'import')
    const { database } = kept
    return database.transaction('rw', database.notes, async () => {
      const { counts, changed } = await merged(database, notes, differing)
      await database.notes.bulkPut(changed)
      return { ...counts, reversal: reversalOf(before.id, changed) }
    })
  })
}

async function merged(database: NotesDatabase, incoming: readonly Note[], differing: Differing) {
  const held = new Map((await database.notes.toArray()).map((note) => [note.id, note]))
  const counts: MergeCounts = { added: 0, addedDeleted: 0, tagged: 0, differing: 0, same: 0, sameDeleted: 0 }
  const changed = new Map<string, StoredNote>()
  const put = (note: StoredNote) => {
    held.set(note.id, note)
    changed.set(note.id, note)
  }
  for (const note of incoming) {
    const theirs: StoredNote = { ...note, about: targetKey(note.target) }
    const mine = held.get(note.id)
    if (mine === undefined) {
      counts.added++
      if (theirs.deleted !== undefined) counts.addedDeleted++
      put(theirs)
    } else if (mine.body === theirs.body && mine.about === theirs.about) {
      const tags = cleanTags([...mine.tags, ...theirs.tags])
      if (tags.length > mine.tags.length) {
        counts.tagged++
        put({ ...mine, tags })
      } else {
        counts.same++
        if (mine.deleted !== undefined && theirs.deleted === undefined) counts.sameDeleted++
      }
    } else if (held.has(copyId(theirs))) counts.same++
    else {
      counts.differing++
      if (differing === 'both') put({ ...theirs, id: copyId(theirs) })
      if (differing === 'theirs') put({ ...theirs, revision: Math.max(mine.revision, theirs.revision) + 1 })
    }
  }
  return { counts, changed: [...changed.values()] }
}

/** The same for the same text under the same id, so that it comes in once. */
const copyId = ({ id, body, about }: StoredNote) => `${id}~${fnvTwice(`${about}\n${body}`)}`
