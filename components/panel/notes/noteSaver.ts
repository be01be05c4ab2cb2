import type { Note, NoteTarget } from '../../../data/api'
import type { PanelClient } from '../../clients/panel'

/** Stores what is typed in one editor, and knows which text each save starts from. */
export interface NoteSaver {
  /** The note it saves to now; undefined until a new one is stored. */
  id(): string | undefined
  save(text: string): Promise<void>
  /** Of a note that is not stored yet they come with its first text. Rejects those that no note may have. */
  tag(tags: string[]): Promise<void>
  /** Whether this editor has changed them. */
  isTagged(): boolean
  /** Takes back what this editor changed of them; what another window did stays. */
  untag(): Promise<void>
  /** The editor shows these tags of the stored note now, since another window changed them: later changes of them start from there. */
  startTagsFrom(tags: string[]): void
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
  client: Pick<PanelClient, 'addNote' | 'updateNote' | 'tagNote' | 'tagsFit'>,
  start: Note | { target: NoteTarget },
  { onStored, onParted }: Listeners = {},
): NoteSaver {
  let held: Note | undefined = 'id' in start ? start : undefined
  /** What the editor's own are, for what another window adds to be told from what this one removes. */
  let shown = 'id' in start ? start.tags : []
  /** What they would be without the editor. */
  let untouched = shown
  /** One at a time, or a new note would be stored twice. */
  let last: Promise<unknown> = Promise.resolve()
  const afterLast = (work: () => Promise<void>) => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
  const storeText = async (text: string) => {
    if (held === undefined) {
      held = await client.addNote({ target: start.target, body: text, tags: shown })
      onStored?.(held.id)
      return
    }
    const { note, conflictWith } = await client.updateNote(held.id, text, held.revision)
    held = note
    if (conflictWith !== undefined) onParted?.(note)
  }
  const storeTags = async (changed: string[]) => {
    if (held !== undefined) await client.tagNote(held.id, changed, shown)
    shown = changed
  }
  const isTagged = () => shown.join() !== untouched.join()
  return {
    id: () => held?.id,
    save: (text) => afterLast(() => storeText(text)),
    isTagged,
    tag: (changed) =>
      afterLast(async () => {
        if (!client.tagsFit(changed)) throw new Error('More than a note may have')
        await storeTags(changed)
      }),
    untag: () => afterLast(() => storeTags(untouched)),
    startTagsFrom(stored) {
      const kept = untouched.filter((tag) => stored.includes(tag) || !shown.includes(tag))
      const added = stored.filter((tag) => !shown.includes(tag) && !untouched.includes(tag))
      untouched = isTagged() ? [...kept, ...added] : stored
      shown = stored
    },
    isNews: (note) => held?.id === note.id && note.revision > held.revision,
    startFrom(note) {
      held = note
    },
  }
}
