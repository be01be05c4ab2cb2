import type { LibraryIndex } from '../index/opened'
import type { Tally } from '../index/opened/tally'
import { neighbourBonus, neighbourGap, neighbourLimit, partnerShare } from '../index/weights'
import type { Written } from './alternatives'
import { type Concept, ownWord } from './concepts'
import type { Mask } from './filters'

/** Two words asked for side by side. */
export interface Pair {
  first: string
  second: string
  bonus: number
}

/** What the words of a query give, record by record. */
export interface WordScores {
  total: Tally
  /** How much of the query's weight a record of `total` answers, up to `possible`; it notes no records. */
  covered: Tally
  possible: number
  /** Pairs of words too common to be looked for in the whole library; the best records are to be asked. */
  unjudged: Pair[]
}

/** What is left of a score by the share of the query that is answered: more of it comes before one word answered well. */
export const coverage = (share: number): number => 0.5 + 0.5 * share

/** Makes of the sums of `total` every record's score for the words. */
export function answer({ total, covered, possible }: WordScores): void {
  const { sums, noted, count } = total
  const shares = covered.sums
  const share = 1 / Math.max(possible, 1e-9)
  for (let at = 0; at < count; at++) {
    const record = noted[at] ?? 0
    sums[record] = (sums[record] ?? 0) * coverage((shares[record] ?? 0) * share)
  }
}

/**
 * Sums, over the concepts, the best alternative's weight; a concern lends part of it to its recommendation. Where there is a mask, records without a 1
 * in it need not be scored, and may. The tallies are the index's, to be given back.
 */
export async function scoreWords(
  concepts: readonly Concept[],
  written: Written,
  index: LibraryIndex,
  kept: Mask | null = null,
): Promise<WordScores> {
  const { judged, unjudged } = await pairsOf(concepts, neighbourLimit[written], index)
  const { tallies, columns } = index
  const scores: WordScores = { total: tallies.take(), covered: tallies.take(), possible: 0, unjudged }
  const needed = kept === null ? null : withPartners(kept, columns.partners)
  for (const concept of concepts) {
    const own = tallies.take()
    const most = takeBest(concept, own, needed)
    scores.possible += most
    addConcept(own, most, columns.partners, scores)
    tallies.giveBack([own])
  }
  for (const { records, bonus } of judged) scores.total.addToEach(records, bonus)
  return scores
}

/** What a record's score is made of: its own words, and those of its other side. */
function withPartners(kept: Mask, partners: Int16Array): Mask {
  const needed = kept.slice()
  for (let record = 0; record < kept.length; record++) {
    if (kept[record] === 1) needed[record + (partners[record] ?? 0)] = 1
  }
  return needed
}

/** Adds what records have of a concept, of which `most` is the most. Loops by position, here and below: this is where a query's time goes. */
function addConcept(own: Tally, most: number, partners: Int16Array, { total, covered }: WordScores): void {
  if (most === 0) return
  const { sums: values, noted: records, count } = own
  // Each record has a partner at most.
  total.reserve(2 * count)
  const { sums, noted } = total
  const shares = covered.sums
  let end = total.count
  for (let at = 0; at < count; at++) {
    const record = records[at] ?? 0
    const mine = values[record] ?? 0
    const partner = record + (partners[record] ?? 0)
    const other = partner === record ? 0 : (values[partner] ?? 0)
    const lent = partnerShare * other
    const share = shares[record] ?? 0
    if (share === 0) noted[end++] = record
    shares[record] = share + most
    sums[record] = (sums[record] ?? 0) + (mine > lent ? mine + lent * partnerShare : lent + mine * partnerShare)
    if (other > 0 || partner === record) continue
    const before = shares[partner] ?? 0
    if (before === 0) noted[end++] = partner
    shares[partner] = before + most * partnerShare
    sums[partner] = (sums[partner] ?? 0) + partnerShare * mine
  }
  total.count = end
}

/** Puts into an empty tally what each needed record has of a concept's best alternative for it. Gives the most that any record has. */
function takeBest({ alternatives, weight: asked }: Concept, own: Tally, needed: Mask | null): number {
  let most = 0
  for (const { weight, idf, list } of alternatives) {
    const { records, weights } = list
    const each = (asked * weight * idf) / 255
    own.reserve(records.length)
    const { sums, noted } = own
    let end = own.count
    for (let at = 0; at < records.length; at++) {
      const record = records[at] ?? 0
      const value = each * (weights[at] ?? 0)
      if (value > most) most = value
      if (needed !== null && needed[record] === 0) continue
      const before = sums[record] ?? 0
      if (value <= before) continue
      if (before === 0) noted[end++] = record
      sums[record] = value
    }
    own.count = end
  }
  return most
}

/** Words asked for side by side and standing side by side mean the thing, not its parts. */
async function pairsOf(
  concepts: readonly Concept[],
  most: number,
  index: LibraryIndex,
): Promise<{ judged: { records: Uint32Array; bonus: number }[]; unjudged: Pair[] }> {
  const single = concepts.flatMap((concept) => {
    const found = ownWord(concept)
    return found === undefined ? [] : [{ found, at: concept.at, weight: concept.weight }]
  })
  const judged: Promise<{ records: Uint32Array; bonus: number }>[] = []
  const unjudged: Pair[] = []
  for (const [at, first] of single.entries()) {
    const second = single[at + 1]
    if (second === undefined || second.at - first.at > 1 || second.found.term === first.found.term) continue
    const idf = Math.min(first.found.idf, second.found.idf)
    const bonus = neighbourBonus * Math.max(first.weight, second.weight) * idf
    if ([first, second].some(({ found }) => found.list.records.length > most)) {
      unjudged.push({ first: first.found.term, second: second.found.term, bonus })
    } else {
      const stems = [first.found.term, second.found.term]
      judged.push(index.phrase(stems, neighbourGap + 1).then(({ records }) => ({ records, bonus })))
    }
  }
  return { judged: await Promise.all(judged), unjudged }
}
