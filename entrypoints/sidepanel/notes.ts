import type { PanelClient } from '../../components/client'
import {
  addNote,
  allNotes,
  deleteNote,
  editNote,
  listNotes,
  type NotesDatabase,
  readNote,
  restoreNote,
  tagNote,
} from '../../data/notes'
import { createNoteFinder, tagsOf } from '../../data/notes/find'
import { readMarkdown } from '../../data/notes/markdown'
import { follow } from './follow'
import { mapped, shared } from './shared'

type NotesClient = Pick<
  PanelClient,
  'notes' | 'note' | 'tags' | 'markdown' | 'addNote' | 'updateNote' | 'tagNote' | 'removeNote' | 'restoreNote'
>

/** The notes, for the panel: those of one thing from the database, search and filters from memory. Tells when one came or went. */
export function createNotesClient(notes: () => Promise<NotesDatabase>, onMoved: () => void): NotesClient {
  const all = shared(follow(notes, allNotes))
  const find = createNoteFinder()
  return {
    notes: (query) =>
      query.target === undefined
        ? mapped(all, (every) => find(every, query))
        : follow(notes, (database) => listNotes(database, query)),
    note: (id) => follow(notes, (database) => readNote(database, id)),
    tags: () => mapped(all, tagsOf),
    markdown: readMarkdown,
    async addNote(draft) {
      const note = await addNote(await notes(), draft)
      onMoved()
      return note
    },
    updateNote: async (id, body, revision) => editNote(await notes(), id, body, revision),
    tagNote: async (id, tags) => tagNote(await notes(), id, tags),
    async removeNote(id) {
      await deleteNote(await notes(), id)
      onMoved()
    },
    async restoreNote(id) {
      await restoreNote(await notes(), id)
      onMoved()
    },
  }
}
