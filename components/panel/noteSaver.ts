import type { Note, NoteTarget } from '../../data/api'
import type { PanelClient } from '../client'

/** Stores what is typed in one editor, and knows which text each save starts from. */
export interface NoteSaver {
  /** The note it saves to now; undefined until a new one is stored. */
  id(): string | undefined
  save(text: string): Promise<void>
  /** Whether the stored note is one this editor has not seen: not an echo of its own saves, nor a note it has parted from. */
  isNews(note: Note): boolean
  /** The editor shows this one now: later saves start from it. */
  startFrom(note: Note): void
}

interface Listeners {
  /** The note exists from its first save on. */
  onStored?(id: string): void
  /** Another window changed the note first. `mine` is a new note with this editor's text, in which it goes on. */
  onParted?(mine: Note): void
}

/** For a note that is there, or for a new one on a target: that is stored with its first text. */
export function createNoteSaver(
  client: Pick<PanelClient, 'addNote' | 'updateNote'>,
  start: Note | { target: NoteTarget },
  { onStored, onParted }: Listeners = {},
): NoteSaver {
  let held: Note | undefined = 'id' in start ? start : undefined
  return {
    id: () => held?.id,
    async save(text) {
      if (held === undefined) {
        held = await client.addNote({ target: start.target, body: text })
        onStored?.(held.id)
        return
      }
      const { note, conflictWith } = await client.updateNote(held.id, text, held.revision)
      held = note
      if (conflictWith !== undefined) onParted?.(note)
    },
    isNews: (note) => held?.id === note.id && note.revision > held.revision,
    startFrom(note) {
      held = note
    },
  }
}
