import { type Entry, thesaurus } from './thesaurus'
import { alternativeWeight } from './weights'
import { tokens } from './words/tokens'

/** What a word or phrase is also searched as. */
interface Synonym {
  /** Stems joined by spaces. */
  term: string
  /** As the thesaurus writes it, for the reader. */
  printed: string
  weight: number
  /** The very same thing, not what people say for it. */
  same: boolean
}

/** The thesaurus made ready: stems joined by spaces, and what each stands for. */
export interface Synonyms {
  of(term: string): readonly Synonym[]
  /** Length in words of the longest phrase of the thesaurus that starts at `at`, 0 when none of two words or more does. */
  phraseAt(stems: readonly string[], at: number): number
  /** Single words of the thesaurus as written, for correcting typos. */
  words: readonly string[]
  /** Terms of two stems or more on either side. */
  phrases: readonly string[]
}

interface Phrase {
  /** Stems joined by spaces. */
  term: string
  first: string
}

function phraseOf(printed: string): Phrase {
  const read = tokens(printed)
  return { term: read.map(({ stem }) => stem).join(' '), first: read[0]?.word ?? printed }
}

const parted = (words: string) => words.split(/,\s*/)

/** Reads thesaurus entries; `entries` is the shipped thesaurus unless told otherwise. */
export function readThesaurus(entries: readonly Entry[] = thesaurus): Synonyms {
  const found = new Map<string, Map<string, Synonym>>()
  const words = new Set<string>()
  const phrases = new Set<string>()
  // Each stands beside many others.
  const known = new Map<string, Phrase>()
  const read = (printed: string) => {
    const before = known.get(printed) ?? phraseOf(printed)
    known.set(printed, before)
    return before
  }
  let longest = 1
  const add = (from: string, to: string, weight: number, same: boolean) => {
    const { term: key, first } = read(from)
    const { term } = read(to)
    longest = Math.max(longest, key.split(' ').length)
    if (!key.includes(' ')) words.add(first)
    for (const each of [key, term]) if (each.includes(' ')) phrases.add(each)
    if (key === term) return
    const targets = found.get(key) ?? new Map<string, Synonym>()
    const before = targets.get(term)
    if (before === undefined || before.weight < weight) targets.set(term, { term, printed: to, weight, same })
    found.set(key, targets)
  }
  for (const entry of entries) {
    const [from, to] = 'same' in entry ? [entry.same, entry.same] : [entry.say, entry.find]
    const same = 'same' in entry
    const weight = same ? alternativeWeight.same : alternativeWeight.say
    for (const said of parted(from)) for (const written of parted(to)) add(said, written, weight, same)
  }
  const lists = new Map([...found].map(([key, targets]) => [key, [...targets.values()]]))
  return {
    of: (term) => lists.get(term) ?? [],
    phraseAt(stems, at) {
      for (let length = Math.min(longest, stems.length - at); length > 1; length--) {
        if (lists.has(stems.slice(at, at + length).join(' '))) return length
      }
      return 0
    },
    words: [...words],
    phrases: [...phrases],
  }
}

let shipped: Synonyms | undefined

/** The shipped thesaurus, read once. */
export const shippedSynonyms = (): Synonyms => (shipped ??= readThesaurus())
