import type { PanelClient } from '../../components/clients/panel'
import type { Source } from '../../components/clients/source'
import { Lru } from '../../data/lru'
import {
  addNote,
  deleteNote,
  editNote,
  listNotes,
  type NotesDatabase,
  readNote,
  restoreNote,
  tagNote,
} from '../../data/notes'
import { createNoteFinder } from '../../data/notes/find'
import { type Block, readMarkdown } from '../../data/notes/markdown'
import { cleanTags, tagsFit } from '../../data/notes/tags'
import { pageNumberIn } from '../../data/notes/target'
import { watchNotes } from '../../data/notes/watch'
import { follow } from '../sources/follow'
import { onceOpen } from '../sources/onceOpen'
import { mapped, shared } from '../sources/shared'

type NotesClient = Pick<
  PanelClient,
  | 'notes'
  | 'note'
  | 'tags'
  | 'tagsIn'
  | 'tagsFit'
  | 'notedFindings'
  | 'markdown'
  | 'pageNumberIn'
  | 'addNote'
  | 'updateNote'
  | 'tagNote'
  | 'removeNote'
  | 'restoreNote'
>

/** Notes whose Markdown is kept as read: some screens of a list that is scrolled or narrowed. */
const DRAWN = 200

/** The notes, for the panel: those of one thing from the database, search and filters from memory. Tells when one came or went. */
export function createNotesClient(notes: () => Promise<NotesDatabase>, onMoved: () => void): NotesClient {
  const finder = createNoteFinder()
  const drawn = new Lru<string, Block[]>(DRAWN)
  /** Tells that the finder knows them as they are now. */
  const all = shared<void>(
    onceOpen(notes, (database, { next, error }) =>
      watchNotes(database, {
        next(change) {
          finder.change(change)
          next()
          void finder.prepare()
        },
        error,
      }),
    ),
  )
  return {
    notes: (query) =>
      query.target === undefined
        ? mapped(query.search === undefined ? all : whenReady(all, finder), () => finder.find(query))
        : follow(notes, (database) => listNotes(database, query)),
    note: (id) => follow(notes, (database) => readNote(database, id)),
    tags: () => mapped(all, () => finder.tags()),
    tagsFit,
    tagsIn: (text) => cleanTags([text]),
    notedFindings: () => mapped(all, () => finder.findings()),
    pageNumberIn,
    markdown(body) {
      const held = drawn.get(body)
      if (held !== undefined) return held
      const read = readMarkdown(body)
      drawn.set(body, read, 1)
      return read
    },
    async addNote(draft) {
      const note = await addNote(await notes(), draft)
      onMoved()
      return note
    },
    updateNote: async (id, body, revision) => editNote(await notes(), id, body, revision),
    tagNote: async (id, tags, before) => tagNote(await notes(), id, tags, before),
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

/** Tells once a search need not stop to read: what is typed meanwhile is answered together. */
function whenReady(
  source: Source<void>,
  finder: Pick<ReturnType<typeof createNoteFinder>, 'isReady' | 'prepare'>,
): Source<void> {
  return {
    subscribe(observer) {
      let open = true
      const tell = () => open && observer.next()
      const subscription = source.subscribe({
        next: () => (finder.isReady() ? tell() : void finder.prepare().then(tell)),
        error: (reason) => observer.error(reason),
      })
      return {
        unsubscribe() {
          open = false
          subscription.unsubscribe()
        },
      }
    },
  }
}
