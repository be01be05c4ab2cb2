import Fuse from 'fuse.js'
import { fieldWeight } from '../index/weights'
import type { Token } from '../index/words/tokens'

/** A candidate's words. */
export interface Candidate {
  record: number
  words: { text: readonly Token[]; heading: readonly Token[] }
}

const keys = [
  { name: 'text', weight: fieldWeight.text },
  { name: 'heading', weight: fieldWeight.heading },
]

const stems = (tokens: readonly Token[]) => tokens.map((token) => token.stem).join(' ')

/**
 * Fuse.js as a second opinion on the best candidates: 0 to 1 by record, 1 best. Candidates it does not match are absent. It gets stems, so that
 * word forms are equal and its edit distance is left for the rest.
 */
export function secondOpinion(terms: readonly string[], candidates: readonly Candidate[]): Map<number, number> {
  const stemmed = candidates.map(({ record, words }) => ({
    record,
    text: stems(words.text),
    heading: stems(words.heading),
  }))
  const fuse = new Fuse(stemmed, {
    keys,
    useTokenSearch: true,
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.2,
  })
  return new Map(fuse.search(terms.join(' ')).map((result) => [result.item.record, 1 - (result.score ?? 1)]))
}
