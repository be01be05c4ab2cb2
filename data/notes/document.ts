import type { Note } from '../api'
import { allNotes, type NotesDatabase } from '.'
import { withoutFragment } from './target'

/**
 * The notes of one document, without the deleted ones: those on it and its passages, and those that were written while it was read.
 * @param addresses every address it goes by: its name by content, and where it was fetched from
 */
export async function notesOfDocument(database: NotesDatabase, addresses: readonly string[]): Promise<Note[]> {
  const isIts = (address: string | undefined) => address !== undefined && addresses.includes(withoutFragment(address))
  const notes = await allNotes(database)
  return notes.filter(
    ({ target, source, deleted }) =>
      deleted === undefined && (isIts(source?.url) || (target.type === 'passage' && isIts(target.url))),
  )
}
