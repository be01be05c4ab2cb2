import type { Concept, Found } from './concepts'
import type { LibraryIndex } from './reader'
import { following } from './reader/phrase'
import { neighbourBonus, neighbourGap, neighbourLimit, partnerShare } from './weights'

/** Two words asked for side by side. */
export interface Pair {
  first: string
  second: string
  bonus: number
}

/** What the words of a query give, record by record. */
export interface WordScores {
  total: Float32Array
  /** How much of the query's weight a record answers, up to `possible`. */
  covered: Float32Array
  possible: number
  /** Pairs of words too common to be looked for in the whole library; the best records are to be asked. */
  unjudged: Pair[]
}

/** What is left of a score by the share of the query that is answered: more of it comes before one word answered well. */
export const coverage = (share: number): number => 0.5 + 0.5 * share

/** Every record's score for the words, into `scores`. */
export function answered({ total, covered, possible }: WordScores, scores: Float32Array): void {
  const share = 1 / Math.max(possible, 1e-9)
  for (let record = 0; record < scores.length; record++) {
    scores[record] = (total[record] ?? 0) * coverage((covered[record] ?? 0) * share)
  }
}

/**
 * Sums, over the concepts, the best alternative's weight; a concern lends part of it to its recommendation. The arrays are the index's scratch, to
 * be given back.
 */
export async function scoreWords(concepts: readonly Concept[], index: LibraryIndex): Promise<WordScores> {
  const { judged, unjudged } = await pairsOf(concepts, index)
  const { scratch, columns } = index
  const scores: WordScores = { total: scratch.take(), covered: scratch.take(), possible: 0, unjudged }
  const own = scratch.take()
  for (const concept of concepts) addConcept(concept, columns.partners, own, scores)
  scratch.giveBack([own])
  for (const { records, bonus } of judged) {
    for (const record of records) scores.total[record] = (scores.total[record] ?? 0) + bonus
  }
  return scores
}

/** `own` is all 0 before and after. Loops over typed arrays by position: this is where a query's time goes. */
function addConcept(concept: Concept, partners: Int16Array, own: Float32Array, scores: WordScores): void {
  const { total, covered } = scores
  let most = 0
  for (const { weight, idf, list } of concept.alternatives) {
    const { records, weights } = list
    const each = (concept.weight * weight * idf) / 255
    for (let at = 0; at < records.length; at++) {
      const record = records[at] ?? 0
      const value = each * (weights[at] ?? 0)
      if (value > (own[record] ?? 0)) own[record] = value
      if (value > most) most = value
    }
  }
  scores.possible += most
  if (most === 0) return
  for (const { list } of concept.alternatives) {
    const { records } = list
    for (let at = 0; at < records.length; at++) {
      const record = records[at] ?? 0
      const mine = own[record] ?? 0
      // Below 0: counted for an earlier alternative.
      if (mine <= 0) continue
      own[record] = -mine
      covered[record] = (covered[record] ?? 0) + most
      const offset = partners[record] ?? 0
      if (offset === 0) {
        total[record] = (total[record] ?? 0) + mine
        continue
      }
      const partner = record + offset
      const other = own[partner] ?? 0
      const lent = partnerShare * (other < 0 ? -other : other)
      total[record] = (total[record] ?? 0) + (mine > lent ? mine + lent * partnerShare : lent + mine * partnerShare)
      if (other === 0) {
        total[partner] = (total[partner] ?? 0) + partnerShare * mine
        covered[partner] = (covered[partner] ?? 0) + most * partnerShare
      }
    }
  }
  for (const { list } of concept.alternatives) {
    const { records } = list
    for (let at = 0; at < records.length; at++) own[records[at] ?? 0] = 0
  }
}

/** Words asked for side by side and standing side by side mean the thing, not its parts. */
async function pairsOf(
  concepts: readonly Concept[],
  index: LibraryIndex,
): Promise<{ judged: { records: Uint32Array; bonus: number }[]; unjudged: Pair[] }> {
  const single = concepts.flatMap((concept) => {
    const found = concept.alternatives.find((one) => one.how !== 'synonym' && !one.term.includes(' '))
    return found === undefined ? [] : [{ found, at: concept.at, weight: concept.weight }]
  })
  const judged: Promise<{ records: Uint32Array; bonus: number }>[] = []
  const unjudged: Pair[] = []
  for (const [at, first] of single.entries()) {
    const second = single[at + 1]
    if (second === undefined || second.at - first.at > 1 || second.found.term === first.found.term) continue
    const idf = Math.min(first.found.idf, second.found.idf)
    const bonus = neighbourBonus * Math.max(first.weight, second.weight) * idf
    if ([first, second].some(({ found }) => found.list.records.length > neighbourLimit)) {
      unjudged.push({ first: first.found.term, second: second.found.term, bonus })
    } else {
      judged.push(standingTogether(first.found, second.found, index).then((records) => ({ records, bonus })))
    }
  }
  return { judged: await Promise.all(judged), unjudged }
}

async function standingTogether(first: Found, second: Found, index: LibraryIndex): Promise<Uint32Array> {
  const [one, next] = await Promise.all([index.placed(first.term), index.placed(second.term)])
  return following(one, next, neighbourGap + 1).records
}
