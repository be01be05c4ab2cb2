import type { Note, NoteTarget } from '../api'
import { folded } from './fold'
import { targetKey } from './target'
import { createVocabulary } from './vocabulary'

/** A note and what searches look at, once it is read. */
export interface Entry {
  note: Note
  /** Where the vocabulary has it. */
  place: number
  text?: string
}

/** Notes are read for so long at a time, in milliseconds: no key waits longer. */
const SLICE_MS = 4
/** What was taken out stays in the vocabulary, unseen, until it is so much and more than what is there. */
const MOST_GONE = 1_000

/** What there is to read in notes: read a little at a time, or when a search asks for it. */
export function createTexts() {
  const kept = new Set<Entry>()
  let unread: Entry[] = []
  let vocabulary = createVocabulary()
  let places = 0

  const beginAnew = () => {
    vocabulary = createVocabulary()
    places = 0
    for (const entry of kept) entry.place = places++
    unread = [...kept]
  }
  const readNext = () => {
    const entry = unread.pop()
    if (entry === undefined || !kept.has(entry)) return
    entry.text ??= folded(searchable(entry.note))
    vocabulary.add(entry.place, entry.text)
  }
  return {
    put(note: Note): Entry {
      if (places > 2 * kept.size + MOST_GONE) beginAnew()
      const entry = { note, place: places++ }
      kept.add(entry)
      unread.push(entry)
      return entry
    },
    takeOut: (entry: Entry): boolean => kept.delete(entry),
    isRead: () => unread.length === 0,
    async read(): Promise<void> {
      let began = performance.now()
      while (unread.length > 0) {
        readNext()
        if (performance.now() - began < SLICE_MS) continue
        await new Promise((resolve) => setTimeout(resolve))
        began = performance.now()
      }
    },
    /** Those that hold every word, and every phrase as it stands. */
    holding(words: readonly string[], among: Entry[]): Entry[] {
      while (unread.length > 0) readNext()
      let found = among
      for (const piece of words.flatMap((word) => word.split(' '))) {
        const places = vocabulary.holding(piece)
        found = found.filter(({ place }) => places[place] === 1)
      }
      for (const phrase of words.filter((word) => word.includes(' ')))
        found = found.filter(({ text }) => text?.includes(phrase))
      return found
    },
  }
}

function searchable({ body, tags, source, target }: Note): string {
  return [body, ...tags, source?.title, source?.quote, subject(target)].filter(Boolean).join('\n')
}

function subject(target: NoteTarget): string {
  return target.type === 'passage' ? `${target.title}\n${target.url}\n${target.quote?.exact ?? ''}` : targetKey(target)
}
