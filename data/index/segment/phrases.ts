import { fnv } from '../../fnv'
import { type Synonyms, shippedSynonyms } from '../synonyms'

/** Phrases indexed as terms of their own: those of the thesaurus, asked for again and again as what a word may also mean. */
export interface IndexedPhrases {
  /** Stems of each phrase, by its first stem. */
  byFirst: ReadonlyMap<string, string[][]>
  has(term: string): boolean
  /** Equal for equal lists. */
  name: string
}

export function phrasesOf({ phrases }: Pick<Synonyms, 'phrases'>): IndexedPhrases {
  const all = new Set(phrases)
  const byFirst = new Map<string, string[][]>()
  for (const phrase of all) {
    const stems = phrase.split(' ')
    const first = stems[0] ?? phrase
    byFirst.set(first, [...(byFirst.get(first) ?? []), stems])
  }
  return { byFirst, has: (term) => all.has(term), name: nameOf([...all].sort()) }
}

let shipped: IndexedPhrases | undefined

/** Those of the shipped thesaurus. */
export const shippedPhrases = (): IndexedPhrases => (shipped ??= phrasesOf(shippedSynonyms()))

/** Their number, and a sum of them. */
const nameOf = (phrases: readonly string[]): string => `${phrases.length}-${fnv(phrases.join('\n')).toString(16)}`
