import type { Note, NoteSort, NotesQuery } from '../api'
import { wordsOf } from './fold'
import { orders } from './order'
import { type TagCount, tagsOf } from './tags'
import { targetKey } from './target'
import { createTexts, type Entry } from './texts'

/** Search, filters and order of notes, in memory: thousands of notes are answered between two keys. */

/** Notes that were stored, and ids of those that are gone; all others are, where everything was read anew. */
export interface NotesChange {
  stored: readonly Note[]
  gone: readonly string[] | 'others'
}

interface Finder {
  /** The tags of the notes that are not deleted, the most used first; the same list while they are the same. */
  tags(): TagCount[]
  /** The keys of the findings that notes are about, deleted ones too; the same list while they are the same. */
  findings(): string[]
  find(query: NotesQuery): Note[]
  change(part: NotesChange): void
  /** Whether a search need read nothing more. */
  isReady(): boolean
  /** Reads what searches will look at, a little at a time, so that no key waits for thousands of notes. */
  prepare(): Promise<void>
}

/** What was found for some words is where those who type on are looked for. So many searches back: a line of them. */
const STEPS = 80
/** So many changes are put into their places one by one; of more, all are put in order anew. */
const FEW = 20

export function createNoteFinder(): Finder {
  const entries = new Map<string, Entry>()
  const texts = createTexts()
  let ordered: { sort: NoteSort; list: Entry[] } | undefined
  /** The last searches of one list, each narrower than, or beside, the one before. */
  let steps: { found: Entry[]; words: string[] }[] = []
  let stepsOf = ''
  let tags: TagCount[] | undefined
  let findings: string[] | undefined

  const put = (note: Note) => {
    const entry = texts.put(note)
    entries.set(note.id, entry)
    if (ordered === undefined) return
    const { sort, list } = ordered
    list.splice(placeOf(note, list, sort), 0, entry)
  }
  const takeOut = (id: string) => {
    const entry = entries.get(id)
    if (entry === undefined) return
    entries.delete(id)
    texts.takeOut(entry)
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
    const found = words.length === 0 ? among : texts.holding(words, among)
    steps = [...steps.slice(1 - STEPS), { found, words }]
    return found
  }
  return {
    tags() {
      tags ??= tagsOf(Array.from(entries.values(), ({ note }) => note))
      return tags
    },
    findings() {
      findings ??= findingsOf(entries.values())
      return findings
    },
    find: (query) => found(query).map(({ note }) => note),
    change({ stored, gone }) {
      steps = []
      if (gone.length > 0 || !stored.every((note) => hasTagsOf(note, entries.get(note.id)?.note))) tags = undefined
      if (gone.length > 0 || !stored.every(({ id }) => entries.has(id))) findings = undefined
      if (gone === 'others' || stored.length > FEW || gone.length > FEW) ordered = undefined
      for (const id of gone === 'others' ? [...entries.keys()] : gone) takeOut(id)
      for (const { id } of stored) takeOut(id)
      for (const note of stored) put(note)
    },
    isReady: texts.isRead,
    prepare: texts.read,
  }
}

/** The notes of a list that is asked once. */
export function findNotes(notes: readonly Note[], query: NotesQuery): Note[] {
  const finder = createNoteFinder()
  finder.change({ stored: notes, gone: 'others' })
  return finder.find(query)
}

function findingsOf(entries: Iterable<Entry>): string[] {
  const keys = new Set<string>()
  for (const { note } of entries) if (note.target.type === 'finding') keys.add(note.target.key)
  return [...keys].sort()
}

/** Whether the counts of the tags stay as they are when one note comes in the place of the other. */
const hasTagsOf = (note: Note, before: Note | undefined) =>
  before !== undefined && note.deleted === before.deleted && note.tags.join() === before.tags.join()

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
