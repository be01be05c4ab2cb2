import type { Note, NoteSort, NotesQuery, NoteTarget } from '../api'
import { folded, wordsOf } from './fold'
import { orders } from './order'
import { type TagCount, tagsOf } from './tags'
import { targetKey } from './target'

/** Search, filters and order of notes, in memory: thousands of notes are answered between two keys. */

/** Notes that were stored, and ids of those that are gone; all others are, where everything was read anew. */
export interface NotesChange {
  stored: readonly Note[]
  gone: readonly string[] | 'others'
}

interface Finder {
  /** The tags of the notes that are not deleted, the most used first; the same list while they are the same. */
  tags(): TagCount[]
  find(query: NotesQuery): Note[]
  change(part: NotesChange): void
  /** Whether a search need read nothing more. */
  isReady(): boolean
  /** Reads what searches will look at, a little at a time, so that no key waits for thousands of notes. */
  prepare(): Promise<void>
}

/** What was found for some words is where those who type on are looked for. So many searches back: a line of them. */
const STEPS = 80
/** Notes are prepared for so long at a time, in milliseconds: no key waits longer. */
const SLICE_MS = 4
/** So many changes are put into their places one by one; of more, all are put in order anew. */
const FEW = 20

interface Entry {
  note: Note
  /** What searches look at, once it is read. */
  text?: string
}

export function createNoteFinder(): Finder {
  const entries = new Map<string, Entry>()
  const unread: Entry[] = []
  let ordered: { sort: NoteSort; list: Entry[] } | undefined
  /** The last searches of one list, each narrower than, or beside, the one before. */
  let steps: { found: Entry[]; words: string[] }[] = []
  let stepsOf = ''
  let tags: TagCount[] | undefined

  const put = (note: Note) => {
    const entry = { note }
    entries.set(note.id, entry)
    unread.push(entry)
    if (ordered === undefined) return
    const { sort, list } = ordered
    list.splice(placeOf(note, list, sort), 0, entry)
  }
  const takeOut = (id: string) => {
    const entry = entries.get(id)
    if (entry === undefined) return
    entries.delete(id)
    ordered?.list.splice(ordered.list.indexOf(entry), 1)
  }
  const listOf = (sort: NoteSort) => {
    if (ordered?.sort !== sort) {
      const order = orders[sort]
      ordered = { sort, list: [...entries.values()].sort((a, b) => order(a.note, b.note)) }
      steps = []
    }
    return ordered.list
  }
  const found = (query: NotesQuery): Entry[] => {
    const { target, tag, kind, deleted = false, search = '', sort = 'changed' } = query
    const list = listOf(sort)
    const filters = JSON.stringify([target && targetKey(target), tag?.toLowerCase(), kind, deleted])
    if (stepsOf !== filters) steps = []
    stepsOf = filters
    const words = wordsOf(search)
    const wider = steps.findLast((step) => step.words.every((word) => words.some((longer) => longer.includes(word))))
    const among = wider?.found ?? list.filter(({ note }) => fits(note, query))
    const found = words.length === 0 ? among : among.filter((entry) => holds(textOf(entry), words))
    steps = [...steps.slice(1 - STEPS), { found, words }]
    return found
  }
  return {
    tags() {
      tags ??= tagsOf(Array.from(entries.values(), ({ note }) => note))
      return tags
    },
    find: (query) => found(query).map(({ note }) => note),
    change({ stored, gone }) {
      steps = []
      if (gone.length > 0 || !stored.every((note) => hasTagsOf(note, entries.get(note.id)?.note))) tags = undefined
      if (stored.length > FEW || gone.length > FEW) ordered = undefined
      if (gone === 'others') {
        entries.clear()
        ordered = undefined
      } else for (const id of gone) takeOut(id)
      for (const { id } of stored) takeOut(id)
      for (const note of stored) put(note)
    },
    isReady: () => unread.length === 0,
    async prepare() {
      let began = performance.now()
      for (let entry = unread.pop(); entry !== undefined; entry = unread.pop()) {
        textOf(entry)
        if (performance.now() - began < SLICE_MS) continue
        await new Promise((resolve) => setTimeout(resolve))
        began = performance.now()
      }
    },
  }
}

/** The notes of a list that is asked once. */
export function findNotes(notes: readonly Note[], query: NotesQuery): Note[] {
  const finder = createNoteFinder()
  finder.change({ stored: notes, gone: 'others' })
  return finder.find(query)
}

/** Whether the counts of the tags stay as they are when one note comes in the place of the other. */
const hasTagsOf = (note: Note, before: Note | undefined) =>
  before !== undefined && note.deleted === before.deleted && note.tags.join() === before.tags.join()

function textOf(entry: Entry): string {
  entry.text ??= folded(searchable(entry.note))
  return entry.text
}

/** Where a note belongs in a list in order. */
function placeOf(note: Note, list: readonly Entry[], sort: NoteSort): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other !== undefined && orders[sort](other.note, note) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function fits(note: Note, { target, tag, kind, deleted = false }: NotesQuery): boolean {
  return (
    (note.deleted !== undefined) === deleted &&
    (kind === undefined || note.target.type === kind) &&
    (tag === undefined || note.tags.some((one) => one.toLowerCase() === tag.toLowerCase())) &&
    (target === undefined || isAbout(targetKey(note.target), targetKey(target)))
  )
}

/** A note on paragraph 1 of an article is one on the article. */
function isAbout(key: string, about: string): boolean {
  return key === about || (about.startsWith('provision:') && key.startsWith(`${about}.`))
}

const holds = (text: string, words: readonly string[]) => words.every((word) => text.includes(word))

function searchable({ body, tags, source, target }: Note): string {
  return [body, ...tags, source?.title, source?.quote, subject(target)].filter(Boolean).join('\n')
}

function subject(target: NoteTarget): string {
  return target.type === 'passage' ? `${target.title}\n${target.url}\n${target.quote?.exact ?? ''}` : targetKey(target)
}
