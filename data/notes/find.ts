import type { Note, NotesQuery, NoteTarget } from '../api'
import { targetKey } from './target'

/** Search, filters and order of notes, in memory: thousands of notes are answered between two keys. */

interface Finder {
  (notes: readonly Note[], query: NotesQuery): Note[]
  /** Reads what searches will look at, a little at a time, so that the first key of one need not wait for thousands of notes. */
  prepare(notes: readonly Note[]): Promise<void>
}

/** What was found for some words is where those who type on are looked for. So many searches back: a line of them. */
const STEPS = 80
/** Notes are prepared for so long at a time, in milliseconds: no key waits longer. */
const SLICE_MS = 4

/** What it has prepared of a note it keeps for as long as that is the same object. */
export function createNoteFinder(): Finder {
  const texts = new WeakMap<Note, string>()
  let ordered: { of: readonly Note[]; sort: NotesQuery['sort']; notes: Note[] } | undefined
  /** The last searches of one list, each narrower than, or beside, the one before. */
  let steps: { notes: Note[]; words: string[] }[] = []
  let stepsOf = ''
  let latest: readonly Note[] | undefined

  const textOf = (note: Note) => {
    let text = texts.get(note)
    if (text === undefined) {
      text = folded(searchable(note))
      texts.set(note, text)
    }
    return text
  }
  const listOf = (notes: readonly Note[], { sort }: NotesQuery) => {
    if (ordered?.of !== notes || ordered.sort !== sort) {
      const before = ordered !== undefined && ordered.sort === sort ? ordered.notes : []
      ordered = { of: notes, sort, notes: inOrderOf(before, notes).sort(orders[sort ?? 'changed']) }
      steps = []
    }
    return ordered.notes
  }
  const find = (notes: readonly Note[], query: NotesQuery) => {
    const { target, tag, kind, deleted = false, search = '' } = query
    const list = listOf(notes, query)
    const filters = JSON.stringify([target && targetKey(target), tag?.toLowerCase(), kind, deleted])
    if (stepsOf !== filters) steps = []
    stepsOf = filters
    const words = wordsOf(search)
    const wider = steps.findLast((step) => step.words.every((word) => words.some((longer) => longer.includes(word))))
    const found =
      wider === undefined
        ? list.filter((note) => fits(note, query) && (words.length === 0 || holds(textOf(note), words)))
        : wider.notes.filter((note) => holds(textOf(note), words))
    steps = [...steps.slice(1 - STEPS), { notes: found, words }]
    return found
  }
  const prepare = async (notes: readonly Note[]) => {
    latest = notes
    let began = performance.now()
    for (const note of notes) {
      if (texts.has(note)) continue
      textOf(note)
      if (performance.now() - began < SLICE_MS) continue
      await new Promise((resolve) => setTimeout(resolve))
      // Other notes, which another call prepares.
      if (latest !== notes) return
      began = performance.now()
    }
  }
  return Object.assign(find, { prepare })
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

export interface TagCount {
  tag: string
  count: number
}

/** The tags of all notes that are not deleted, the most used first. */
export function tagsOf(notes: readonly Note[]): TagCount[] {
  const printed = new Map<string, number>()
  for (const { tags, deleted } of notes)
    if (deleted === undefined) for (const tag of tags) printed.set(tag, (printed.get(tag) ?? 0) + 1)
  const counts = new Map<string, TagCount>()
  for (const [tag, count] of printed) {
    const held = counts.get(tag.toLowerCase())
    if (held) held.count += count
    else counts.set(tag.toLowerCase(), { tag, count })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.tag, b.tag))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const orders: Record<NonNullable<NotesQuery['sort']>, (a: Note, b: Note) => number> = {
  changed: (a, b) => compare(b.updated, a.updated) || compare(a.id, b.id),
  newest: (a, b) => compare(b.created, a.created) || compare(a.id, b.id),
  oldest: (a, b) => compare(a.created, b.created) || compare(a.id, b.id),
  subject: (a, b) => compare(targetKey(a.target), targetKey(b.target)) || compare(a.created, b.created),
}

function searchable({ body, tags, source, target }: Note): string {
  return [body, ...tags, source?.title, source?.quote, subject(target)].filter(Boolean).join('\n')
}

function subject(target: NoteTarget): string {
  return target.type === 'passage' ? `${target.title}\n${target.url}\n${target.quote?.exact ?? ''}` : targetKey(target)
}

/** Without capitals, accents and vowel points, and with one kind of white space and of quotation marks. */
const folded = (text: string) => (/[^\0-\x7f]/.test(text) ? plain(text) : text).replace(/\s+/g, ' ').toLowerCase()

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')

/** Words, and phrases between quotation marks. */
function wordsOf(search: string): string[] {
  return [...folded(search).matchAll(/"([^"]+)"?|[^\s"]+/g)]
    .map((match) => (match[1] ?? match[0]).trim())
    .filter((word) => word !== '')
}

const holds = (text: string, words: readonly string[]) => words.every((word) => text.includes(word))

/** Sorting what is nearly sorted takes no time: a list that follows every save keeps its order. */
function inOrderOf(before: readonly Note[], notes: readonly Note[]): Note[] {
  if (before.length === 0) return [...notes]
  const [old, now] = [new Set(before), new Set(notes)]
  return [...before.filter((note) => now.has(note)), ...notes.filter((note) => !old.has(note))]
}
