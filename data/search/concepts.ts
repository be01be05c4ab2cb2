import type { List } from '../index/segment/lists'
import { coveredWordWeight, mostConcepts, mostPostings, neighbourLimit, phraseWeight } from '../index/weights'
import { commonWords } from '../index/words/common'
import { stem } from '../index/words/stem'
import type { Token } from '../index/words/tokens'
import { type Alternative, alternativesOf, type Words, type Written, withSynonyms } from './alternatives'

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
    asked.push({
      printed,
      weight: (written === 'printed' ? 1 : phraseWeight) * weightOf(at),
      alternatives: async () => withSynonyms([itself], term, words),
      at,
    })
    for (let inside = at; inside < at + length; inside++) covered.add(inside)
  }
  // A query of common words alone is all there is; a text has other words.
  const meaningful = written === 'printed' || query.some((token) => !commonWords.has(token.word))
  for (const [at, token] of query.entries()) {
    if (meaningful && commonWords.has(token.word)) continue
    const last = at === query.length - 1
    // What the thesaurus knows as part of a phrase is no slip.
    const each = covered.has(at) && !last ? 'printed' : written === 'typing' && !last ? 'typed' : written
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
  const affordable = few.map((one, at) => {
    const alternatives = (ways[at] ?? []).filter(({ term }, rank) => {
      const cost = words.index.vocabulary.count(term)
      // The weightiest word itself is asked for, however many records hold it.
      if (cost > left && at + rank > 0) return false
      left -= cost
      return true
    })
    return { ...one, alternatives }
  })
  expectPairs(affordable, neighbourLimit[written], words)
  const found = await Promise.all(
    affordable.map(
      async (one, at): Promise<Concept> => ({
        ...one,
        alternatives: await readAll(notAsked(one.alternatives, affordable.slice(0, at)), words),
      }),
    ),
  )
  return found.filter((concept) => concept.alternatives.length > 0).sort((a, b) => a.at - b.at)
}

/** A concept's own word: what its neighbours are to stand beside; undefined where it has none that the library holds. */
export const ownWord = <T extends Alternative>({ alternatives }: { alternatives: readonly T[] }): T | undefined =>
  alternatives.find(({ how, term }) => how !== 'synonym' && !term.includes(' '))

/** Begins to read where the words of pairs stand, which are looked for once their lists are there. */
function expectPairs(asked: readonly Asked[], most: number, { index }: Words): void {
  const single = asked.flatMap(({ at, alternatives }) => {
    const held = alternatives.filter(({ term }) => index.vocabulary.count(term) > 0)
    const term = ownWord({ alternatives: held })?.term
    return term === undefined || index.vocabulary.count(term) > most ? [] : [{ at, term }]
  })
  single.sort((a, b) => a.at - b.at)
  for (const [at, first] of single.entries()) {
    const second = single[at + 1]
    if (second === undefined || second.at - first.at > 1 || second.term === first.term) continue
    index.expectPlaces(first.term)
    index.expectPlaces(second.term)
  }
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

/** Two words that stand for the same one ask for it once: "kids in juvenile detention". */
function notAsked(alternatives: readonly Alternative[], before: readonly { alternatives: readonly Alternative[] }[]) {
  const asked = new Set(before.flatMap((other) => other.alternatives.map(({ term }) => term)))
  return alternatives.filter(({ term, how }) => how !== 'synonym' || !asked.has(term))
}

async function readAll(alternatives: readonly Alternative[], { index }: Words): Promise<Found[]> {
  const read = await Promise.all(alternatives.map(async (one) => ({ ...one, list: await index.list(one.term) })))
  const held = read.filter(({ list }) => list.records.length > 0)
  const same = Math.max(0, ...held.filter((one) => one.same === true).map(({ list }) => list.records.length))
  return held.map((one): Found => {
    const idf = index.idf(one.list.records.length)
    return { ...one, idf: one.how === 'word' ? (idf + Math.min(idf, index.idf(same))) / 2 : idf }
  })
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
