import { type Alternative, alternativesOf, type Words, type Written, withSynonyms } from './alternatives'
import type { List } from './segment/lists'
import { coveredWordWeight, mostConcepts, mostPostings } from './weights'
import { commonWords } from './words/common'
import { stem } from './words/stem'
import type { Token } from './words/tokens'

/** An alternative with the records that hold it. */
export interface Found extends Alternative {
  list: List
  /** How much the term tells: near 0 when every record holds it. */
  idf: number
}

/** One thing a query asks for, and the ways to find it. */
export interface Concept {
  /** As typed. */
  printed: string
  weight: number
  /** At least one, each held by some record. */
  alternatives: Found[]
  /** Position among the words of the query. */
  at: number
}

type Asked = Omit<Concept, 'alternatives'> & { alternatives: Alternative[] }

/**
 * The words of a query as concepts: each word that carries meaning, each phrase the thesaurus knows. Words nothing knows are left out.
 * `written` says how the last word came to be; with `printed` the whole is taken as it stands. `weightOf` says what each word counts; of more
 * than can be asked for at once the weightiest are taken. Rejects when the index cannot be read.
 */
export async function conceptsOf(
  query: readonly Token[],
  written: Written,
  words: Words,
  weightOf: (at: number) => number = () => 1,
): Promise<Concept[]> {
  const stems = query.map((token) => token.stem)
  const covered = new Set<number>()
  const asked: (Omit<Asked, 'alternatives'> & { alternatives: () => Promise<Alternative[]> })[] = []
  for (let at = 0; at < query.length; at++) {
    const length = words.synonyms.phraseAt(stems, at)
    if (length === 0) continue
    const term = stems.slice(at, at + length).join(' ')
    const printed = query
      .slice(at, at + length)
      .map((token) => token.word)
      .join(' ')
    const itself: Alternative = { term, weight: 1, how: 'word' }
    asked.push({ printed, weight: weightOf(at), alternatives: async () => withSynonyms([itself], term, words), at })
    for (let inside = at; inside < at + length; inside++) covered.add(inside)
  }
  // A query of common words alone is all there is; a text has other words.
  const meaningful = written === 'printed' || query.some((token) => !commonWords.has(token.word))
  for (const [at, token] of query.entries()) {
    if (meaningful && commonWords.has(token.word)) continue
    const each = written === 'typing' && at < query.length - 1 ? 'typed' : written
    const weight = (covered.has(at) ? coveredWordWeight : 1) * weightOf(at)
    const alternatives = async () => [
      ...(await alternativesOf(token.word, token.stem, each, words)),
      ...joined(query, at, words),
    ]
    asked.push({ printed: token.word, weight, alternatives, at })
  }
  const few = weightiest(asked, words)
  const ways = await Promise.all(few.map((one) => one.alternatives()))
  let left = mostPostings[written]
  const affordable = few.flatMap((one, at) => {
    const alternatives = ways[at] ?? []
    const cost = alternatives.reduce((sum, { term }) => sum + words.index.vocabulary.count(term), 0)
    if (cost > left) return []
    left -= cost
    return [{ ...one, alternatives }]
  })
  const found = await Promise.all(
    affordable.map(async (one): Promise<Concept> => ({ ...one, alternatives: await readAll(one.alternatives, words) })),
  )
  return found.filter((concept) => concept.alternatives.length > 0).sort((a, b) => a.at - b.at)
}

/** A page pasted into the search box, or a long passage: its rare words say what it is about, and each costs a read. */
function weightiest<T extends { printed: string; weight: number }>(asked: T[], { index }: Words): T[] {
  const judged = asked.map((one) => {
    const stems = one.printed.split(' ').map((word) => index.vocabulary.count(stem(word)))
    return { one, weight: one.weight * index.idf(Math.min(...stems)) }
  })
  judged.sort((a, b) => b.weight - a.weight)
  return judged.slice(0, mostConcepts).map(({ one }) => one)
}

async function readAll(alternatives: readonly Alternative[], { index }: Words): Promise<Found[]> {
  const found = await Promise.all(
    alternatives.map(async (one): Promise<Found> => {
      const list = await index.list(one.term)
      return { ...one, list, idf: index.idf(list.records.length) }
    }),
  )
  return found.filter(({ list }) => list.records.length > 0)
}

/** One word written as two: "extra territorial". */
function joined(query: readonly Token[], at: number, { index }: Words): Alternative[] {
  return [at - 1, at].flatMap((first): Alternative[] => {
    const [head, tail] = [query[first], query[first + 1]]
    if (head === undefined || tail === undefined) return []
    const word = head.word + tail.word
    const term = index.vocabulary.stemOf(word)
    return term === undefined ? [] : [{ term, weight: 1, how: 'word', instead: word }]
  })
}
