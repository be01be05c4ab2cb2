import { numberAt } from '../index/opened/sorted'
import type { Tally } from '../index/opened/tally'
import { functionBits } from '../index/segment/records'
import { shippedSynonyms } from '../index/synonyms'
import type { Snapshot } from '../library/source'
import { type Concept, conceptsOf } from '../search/concepts'
import { answer, scoreWords } from '../search/score'
import type { WeighedToken } from './passage'

/** How well the records of the library answer some words. */
export interface Answer {
  scores: Tally
  /** The words that a record answers, weightiest first. */
  matched(record: number): string[]
  /** To be called when nothing is asked of it any more. */
  release(): void
  /** The best score of any finding. */
  most: number
}

/** What a word must weigh in a paragraph to be named as a reason. */
const telling = 0.3

/** Rejects when the library cannot be read. */
export async function answerTo(tokens: readonly WeighedToken[], { index }: Snapshot): Promise<Answer> {
  const words = { index, synonyms: shippedSynonyms() }
  const concepts = await conceptsOf(tokens, 'printed', words, (at) => tokens[at]?.weight ?? 0)
  const distinct = weightiestOfEach(concepts)
  const said = await scoreWords(distinct, 'printed', index)
  answer(said)
  const { total: scores, covered } = said
  index.tallies.giveBack([covered])
  const { functions } = index.columns
  const finding = functionBits(['concern', 'recommendation'])
  let most = 0
  for (let at = 0; at < scores.count; at++) {
    const record = scores.noted[at] ?? 0
    const score = scores.sums[record] ?? 0
    if (score > most && ((functions[record] ?? 0) & finding) !== 0) most = score
  }
  return {
    scores,
    most,
    matched: (record) => wordsMatched(distinct, record),
    release: () => index.tallies.giveBack([scores]),
  }
}

/** A word repeated in the passage is one subject, not two. */
function weightiestOfEach(concepts: readonly Concept[]): Concept[] {
  const seen = new Map<string, Concept>()
  for (const concept of concepts) {
    const before = seen.get(concept.printed)
    if (before === undefined || before.weight < concept.weight) seen.set(concept.printed, concept)
  }
  return [...seen.values()]
}

function wordsMatched(concepts: readonly Concept[], record: number): string[] {
  const weighed = concepts.map((concept) => {
    const weights = concept.alternatives.map(({ weight, idf, list }) => {
      const at = numberAt(list.records, record)
      return at < 0 ? 0 : (weight * idf * (list.weights[at] ?? 0)) / 255
    })
    return { printed: concept.printed, weight: concept.weight * Math.max(0, ...weights) }
  })
  // A word of a phrase that is named already says nothing new.
  return weighed
    .filter((one) => one.weight > telling)
    .sort((a, b) => b.weight - a.weight)
    .map((one) => one.printed)
    .filter((word, index, all) => !all.some((other, at) => at !== index && other.split(' ').includes(word)))
}
