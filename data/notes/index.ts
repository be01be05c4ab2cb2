import type { Edited, Note, NoteDraft, NotedPassage, NotesQuery } from '../api'
import type { NotesDatabase } from './database'
import { guarded, NotesError } from './errors'
import { findNotes } from './find'
import type { StoredNote } from './stored'
import { cleanTags, mergedTags } from './tags'
import { pageKeys, targetKey } from './target'

export { NotesDatabase } from './database'
export { targetKey } from './target'

/** All functions reject with a NotesError; those that write settle when the note is stored. Reading ones fit Dexie's `liveQuery`. */

/** Stores a new note; the body is kept exactly. */
export function addNote(database: NotesDatabase, draft: NoteDraft): Promise<Note> {
  return guarded(async () => {
    const stored = newNote(draft)
    await database.notes.add(stored)
    return noteOf(stored)
  })
}

/**
 * The same for a card, which can be told of nothing while its page is left and may send a note again when that comes back: the same words on
 * the same thing, from the same page, are one note.
 */
export function addNoteOnce(database: NotesDatabase, draft: NoteDraft): Promise<Note> {
  return guarded(() =>
    database.transaction('rw', database.notes, async () => {
      const others = await database.notes.where('about').equals(targetKey(draft.target)).toArray()
      const { body, source } = draft
      const held = others.find((note) => note.deleted === undefined && note.body === body && same(note.source, source))
      return held === undefined ? addNote(database, draft) : noteOf(held)
    }),
  )
}

/**
 * Replaces the body. `revision` is that of the note the edit started from; when the note has changed since, neither text is lost: the other
 * one stays, this one becomes a note of its own. Without a revision the edit replaces whatever is there.
 */
export function editNote(database: NotesDatabase, id: string, body: string, revision?: number): Promise<Edited> {
  return guarded(() =>
    database.transaction('rw', database.notes, async (): Promise<Edited> => {
      const held = await existing(database, id)
      if (revision !== undefined && revision !== held.revision && held.body !== body) {
        const { target, source, tags } = held
        const copy = newNote({ target, body, tags, ...(source ? { source } : {}) })
        await database.notes.add(copy)
        return { note: noteOf(copy), conflictWith: noteOf(held) }
      }
      return { note: await changed(database, held, { ...held, body }) }
    }),
  )
}

/**
 * Replaces the tags. No change of the text: it is in conflict with nothing. `before` are the tags the edit started from; what another window
 * has added or removed since stays so. Without them the edit replaces whatever is there.
 */
export function tagNote(
  database: NotesDatabase,
  id: string,
  tags: readonly string[],
  before?: readonly string[],
): Promise<Note> {
  return guarded(() =>
    database.transaction('rw', database.notes, async () => {
      const held = await existing(database, id)
      const stored = {
        ...held,
        tags: before ? mergedTags(before, tags, held.tags) : cleanTags(tags),
        updated: later(held.updated),
      }
      await database.notes.put(stored)
      return noteOf(stored)
    }),
  )
}

/** Marks a note deleted; `restoreNote` brings it back. */
export function deleteNote(database: NotesDatabase, id: string): Promise<Note> {
  return guarded(() =>
    database.transaction('rw', database.notes, async () => {
      const held = await existing(database, id)
      return changed(database, held, { ...held, deleted: held.deleted ?? later(held.updated) })
    }),
  )
}

/** Undoes `deleteNote`. */
export function restoreNote(database: NotesDatabase, id: string): Promise<Note> {
  return guarded(() =>
    database.transaction('rw', database.notes, async () => {
      const { deleted: _deleted, ...kept } = await existing(database, id)
      return changed(database, kept, kept)
    }),
  )
}

/** One note, deleted or not; null when there is none. */
export function readNote(database: NotesDatabase, id: string): Promise<Note | null> {
  return guarded(async () => {
    const stored = await database.notes.get(id)
    return stored === undefined ? null : noteOf(stored)
  })
}

/** The notes asked for, newest change first. */
export function listNotes(database: NotesDatabase, query: NotesQuery = {}): Promise<Note[]> {
  return guarded(async () => {
    const { target } = query
    const about = target && targetKey(target)
    const notes =
      about === undefined
        ? await database.notes.toArray()
        : await database.notes.where('about').startsWith(about).toArray()
    return findNotes(notes.map(noteOf), query)
  })
}

/** Every note, deleted ones too. */
export function allNotes(database: NotesDatabase): Promise<Note[]> {
  return guarded(async () => (await database.notes.toArray()).map(noteOf))
}

/** The passages of a page that have notes, by the note. */
export async function passagesOn(database: NotesDatabase, url: string): Promise<NotedPassage[]> {
  const notes = await listNotes(database, { target: { type: 'passage', url, title: '' } })
  return notes.flatMap(({ id, target }) => {
    if (target.type !== 'passage' || target.quote === undefined) return []
    const { quote, frame } = target
    return [{ id, quote, ...(frame !== undefined && { frame }) }]
  })
}

/** Addresses of the pages that have notes on them, and of the frames that have notes in them. */
export function notedPages(database: NotesDatabase): Promise<{ pages: string[]; frames: string[] }> {
  return guarded(async () => {
    const found = await database.notes.where('about').startsWith(pageKeys).toArray()
    const kept = found.filter(({ deleted }) => deleted === undefined).map(({ target }) => target)
    const passages = kept.filter((target) => target.type === 'passage')
    return {
      pages: [...new Set(passages.map(({ url }) => url))],
      frames: [...new Set(passages.flatMap(({ frame }) => frame ?? []))],
    }
  })
}

/** The `targetKey` of everything that has a note which is not deleted. */
export function notedTargets(database: NotesDatabase): Promise<Set<string>> {
  return guarded(async () => {
    const found = await database.notes.filter((note) => note.deleted === undefined).toArray()
    return new Set(found.map((note) => note.about))
  })
}

const same = (a: Note['source'], b: Note['source']) =>
  a?.url === b?.url && a?.title === b?.title && a?.quote === b?.quote

const now = () => new Date().toISOString()

/** The time now; never before the last change, when the clock was set back. */
const later = (than: string) => {
  const at = now()
  return at < than ? than : at
}

function newNote({ target, body, source, tags = [] }: NoteDraft): StoredNote {
  const at = now()
  const about = targetKey(target)
  return {
    id: crypto.randomUUID(),
    target,
    body,
    tags: cleanTags(tags),
    ...(source ? { source } : {}),
    created: at,
    updated: at,
    about,
    revision: 1,
  }
}

async function existing(database: NotesDatabase, id: string): Promise<StoredNote> {
  const held = await database.notes.get(id)
  if (held === undefined) throw new NotesError({ says: 'note-missing' })
  return held
}

async function changed(database: NotesDatabase, before: StoredNote, after: StoredNote): Promise<Note> {
  const stored = { ...after, updated: later(before.updated), revision: before.revision + 1 }
  await database.notes.put(stored)
  return noteOf(stored)
}

/** Without what only the index needs. */
export function noteOf({ about: _about, ...note }: StoredNote): Note {
  return note
}
