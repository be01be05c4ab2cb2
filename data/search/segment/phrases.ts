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

/** FNV-1a over the phrases, with their number: no secret, only a name. */
function nameOf(phrases: readonly string[]): string {
  let hash = 0x81_1c_9d_c5
  for (const unit of phrases.join('\n')) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01_00_01_93)
  return `${phrases.length}-${(hash >>> 0).toString(16)}`
}
