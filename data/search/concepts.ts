import { type Alternative, alternativesOf, type Words, type Written, withSynonyms } from './alternatives'
import { coveredWordWeight } from './weights'
import { commonWords } from './words/common'
import { stem } from './words/stem'
import type { Token } from './words/tokens'

/** One thing a query asks for, and the ways to find it. */
export interface Concept {
  /** As typed. */
  printed: string
  weight: number
  alternatives: Alternative[]
  /** Position among the words of the query. */
  at: number
}

/**
 * The words of a query as concepts: each word that carries meaning, each phrase the thesaurus knows. Words nothing knows are left out.
 * `written` says how the last word came to be; with `printed` the whole is taken as it stands.
 */
export function conceptsOf(query: readonly Token[], written: Written, words: Words): Concept[] {
  const stems = query.map((token) => token.stem)
  const covered = new Set<number>()
  const concepts: Concept[] = []
  for (let at = 0; at < query.length; at++) {
    const length = words.synonyms.phraseAt(stems, at)
    if (length === 0) continue
    const term = stems.slice(at, at + length).join(' ')
    const itself: Alternative[] = words.postings.of(term).size > 0 ? [{ term, weight: 1, how: 'word' }] : []
    const printed = query
      .slice(at, at + length)
      .map((token) => token.word)
      .join(' ')
    concepts.push({ printed, weight: 1, alternatives: withSynonyms(itself, term, words), at })
    for (let inside = at; inside < at + length; inside++) covered.add(inside)
  }
  // A query of common words alone is all there is; a text has other words.
  const meaningful = written === 'printed' || query.some((token) => !commonWords.has(token.word))
  for (const [at, token] of query.entries()) {
    if (meaningful && commonWords.has(token.word)) continue
    const each = written === 'typing' && at < query.length - 1 ? 'typed' : written
    const alternatives = [...alternativesOf(token.word, token.stem, each, words), ...joined(query, at, words)]
    concepts.push({ printed: token.word, weight: covered.has(at) ? coveredWordWeight : 1, alternatives, at })
  }
  return concepts.filter((concept) => concept.alternatives.length > 0).sort((a, b) => a.at - b.at)
}

/** One word written as two: "extra territorial". */
function joined(query: readonly Token[], at: number, { postings }: Words): Alternative[] {
  return [at - 1, at].flatMap((first): Alternative[] => {
    const [head, tail] = [query[first], query[first + 1]]
    if (head === undefined || tail === undefined) return []
    const word = head.word + tail.word
    return postings.vocabulary.has(word) ? [{ term: stem(word), weight: 1, how: 'word', instead: word }] : []
  })
}
