import { fnvTwice } from '../../fnv'
import { guarded } from '../errors'
import type { StoredNote } from '../stored'
import { contentOf, essence } from './content'
import type { KeptNotes } from './open'
import { setStamp } from './stamp'
import { snapshot } from './tend'

/** What takes a restore or an import back. */
export interface Reversal {
  /** Id of the snapshot taken before. */
  before: number
  /** What came in or was changed, by id, as it was left: of each a sum, for the notes themselves may be many megabytes. */
  left: ReadonlyMap<string, string>
}

export const reversalOf = (before: number, changed: readonly StoredNote[]): Reversal => ({
  before,
  left: new Map(changed.map((note) => [note.id, sumOf(note)])),
})

/**
 * Takes back a restore or an import: what came in goes, what was changed is as it was before. What has been changed again since stays, and is
 * counted. A snapshot of the notes as they are is taken first.
 * @throws NotesError `snapshot-damaged` when what was before cannot be read; nothing is changed then.
 */
export function reverse(kept: KeptNotes, { before, left }: Reversal): Promise<{ changedSince: number }> {
  return guarded(async () => {
    const content = new Map((await contentOf(kept, before)).map((note) => [note.id, note]))
    await snapshot(kept, 'restore')
    const { database, shelf } = kept
    const changedSince = await database.transaction('rw', database.notes, async () => {
      const held = (await database.notes.bulkGet([...left.keys()])).filter((note) => note !== undefined)
      const untouched = held.filter((note) => sumOf(note) === left.get(note.id))
      const back = untouched.flatMap(({ id, revision }) => {
        const was = content.get(id)
        // Counted on, so that a window that has the note open sees that it changed.
        return was ? [{ ...was, revision: revision + 1 }] : []
      })
      await database.notes.bulkPut(back)
      await database.notes.bulkDelete(untouched.map(({ id }) => id).filter((id) => !content.has(id)))
      return held.length - untouched.length
    })
    await setStamp(shelf, () => database.notes.count())
    return { changedSince }
  })
}

const sumOf = (note: StoredNote) => fnvTwice(essence(note))
