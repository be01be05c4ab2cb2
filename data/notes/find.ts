import type { Note, NotesQuery, NoteTarget } from '../api'
import { targetKey } from './target'

/** Search, filters and order of notes, in memory: thousands of notes are answered between two keys. */

type Finder = (notes: readonly Note[], query: NotesQuery) => Note[]

/** What it has prepared of each note it keeps for the next question. */
export function createNoteFinder(): Finder {
  const prepared = new Map<string, { note: Note; text: string }>()
  let ordered: { of: readonly Note[]; sort: NotesQuery['sort']; notes: Note[] } | undefined

  const textOf = (note: Note) => {
    const held = prepared.get(note.id)
    if (held && (held.note === note || sameText(held.note, note))) return held.text
    const text = folded(searchable(note))
    prepared.set(note.id, { note, text })
    return text
  }
  return (notes, query) => {
    if (ordered?.of !== notes || ordered.sort !== query.sort) {
      ordered = { of: notes, sort: query.sort, notes: [...notes].sort(orders[query.sort ?? 'changed']) }
    }
    const words = wordsOf(query.search ?? '')
    const about = query.target && targetKey(query.target)
    const tag = query.tag?.toLowerCase()
    return ordered.notes.filter(
      (note) =>
        (note.deleted !== undefined) === (query.deleted === true) &&
        (query.kind === undefined || note.target.type === query.kind) &&
        (tag === undefined || note.tags.some((one) => one.toLowerCase() === tag)) &&
        (about === undefined || isAbout(targetKey(note.target), about)) &&
        (words.length === 0 || holds(textOf(note), words)),
    )
  }
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
  const counts = new Map<string, TagCount>()
  for (const tag of notes.flatMap(({ tags, deleted }) => (deleted === undefined ? tags : []))) {
    const key = tag.toLowerCase()
    const held = counts.get(key)
    if (held) held.count++
    else counts.set(key, { tag, count: 1 })
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

const sameText = (a: Note, b: Note) =>
  a.revision === b.revision && a.updated === b.updated && a.body === b.body && a.tags.join() === b.tags.join()

function searchable({ body, tags, source, target }: Note): string {
  return [body, ...tags, source?.title, source?.quote, subject(target)].filter(Boolean).join('\n')
}

function subject(target: NoteTarget): string {
  return target.type === 'passage' ? `${target.title}\n${target.url}\n${target.quote?.exact ?? ''}` : targetKey(target)
}

/** Without capitals, accents and vowel points, and with one kind of white space. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** Words, and phrases between quotation marks. */
function wordsOf(search: string): string[] {
  return [...folded(search).matchAll(/["“”]([^"“”]+)["“”]?|[^\s"“”]+/g)]
    .map((match) => (match[1] ?? match[0]).trim())
    .filter((word) => word !== '')
}

const holds = (text: string, words: readonly string[]) => words.every((word) => text.includes(word))
