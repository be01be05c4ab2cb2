import Fuse from 'fuse.js'
import type { Entry } from './entries'
import { fieldWeight } from './weights'

/** Fuse.js as a second opinion on the best candidates: 0 to 1 by entry id, 1 best. Entries it does not match are absent. */
export type SecondOpinion = (terms: readonly string[], candidates: readonly Entry[]) => Map<number, number>

interface Stemmed {
  id: number
  text: string
  heading: string
}

const keys = [
  { name: 'text', weight: fieldWeight.text },
  { name: 'heading', weight: fieldWeight.heading },
]

/** Stems once for all queries. Fuse gets stems, so that word forms are equal and its edit distance is left for the rest. */
export function fuseOver(entries: readonly Entry[]): SecondOpinion {
  const stemmed: Stemmed[] = entries.map((entry) => ({
    id: entry.id,
    text: entry.words.text.map((token) => token.stem).join(' '),
    heading: entry.words.heading.map((token) => token.stem).join(' '),
  }))
  return (terms, candidates) => {
    const few = candidates.flatMap((entry) => stemmed[entry.id] ?? [])
    // Index and term counts of the few: the cost follows the candidates, not the library.
    const fuse = new Fuse(few, { keys, useTokenSearch: true, includeScore: true, ignoreLocation: true, threshold: 0.2 })
    const found = fuse.search(terms.join(' '))
    return new Map(found.map((result) => [result.item.id, 1 - (result.score ?? 1)]))
  }
}
