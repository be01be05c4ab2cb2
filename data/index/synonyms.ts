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
  /** As the thesaurus writes it. */
  printed: string
  /** Stems joined by spaces. */
  term: string
  first: string
}

/** What an entry gives for one of its words. */
interface Meaning extends Pick<Synonym, 'weight' | 'same'> {
  meant: readonly Phrase[]
}

function phraseOf(printed: string): Phrase {
  const read = tokens(printed)
  return { printed, term: read.map(({ stem }) => stem).join(' '), first: read[0]?.word ?? printed }
}

const parted = (words: string) => words.split(/,\s*/)

/** Reads thesaurus entries; `entries` is the shipped thesaurus unless told otherwise. */
export function readThesaurus(entries: readonly Entry[] = thesaurus): Synonyms {
  const found = new Map<string, Meaning[]>()
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
  for (const entry of entries) {
    const same = 'same' in entry
    const said = parted(same ? entry.same : entry.say).map(read)
    const meant = same ? said : parted(entry.find).map(read)
    const weight = same ? alternativeWeight.same : alternativeWeight.say
    for (const { term } of [...said, ...meant]) if (term.includes(' ')) phrases.add(term)
    for (const { term, first } of said) {
      longest = Math.max(longest, term.split(' ').length)
      if (!term.includes(' ')) words.add(first)
      if (meant.every((one) => one.term === term)) continue
      const before = found.get(term) ?? []
      before.push({ meant, weight, same })
      found.set(term, before)
    }
  }
  const lists = new Map<string, Synonym[]>()
  return {
    of(term) {
      const before = lists.get(term) ?? synonymsOf(term, found.get(term) ?? [])
      if (found.has(term)) lists.set(term, before)
      return before
    },
    phraseAt(stems, at) {
      for (let length = Math.min(longest, stems.length - at); length > 1; length--) {
        if (found.has(stems.slice(at, at + length).join(' '))) return length
      }
      return 0
    },
    words: [...words],
    phrases: [...phrases],
  }
}

/** Each once, as the entry that gives it most has it: put together when asked for, since every word of an entry may stand for every other. */
function synonymsOf(term: string, meanings: readonly Meaning[]): Synonym[] {
  const found = new Map<string, Synonym>()
  for (const { meant, weight, same } of meanings) {
    for (const { term: other, printed } of meant) {
      const before = found.get(other)
      if (other === term || (before !== undefined && before.weight >= weight)) continue
      found.set(other, { term: other, printed, weight, same })
    }
  }
  return [...found.values()]
}

let shipped: Synonyms | undefined

/** The shipped thesaurus, read once. */
export const shippedSynonyms = (): Synonyms => (shipped ??= readThesaurus())
