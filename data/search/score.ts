import type { Concept } from './concepts'
import type { Entry } from './entries'
import type { Postings } from './postings'
import { neighbourBonus, neighbourGap, partnerShare } from './weights'

/** What the words of a query give, entry by entry. */
export interface WordScores {
  /** By entry id. */
  scores: number[]
  /** Entries that hold at least one of the words themselves. */
  matched: Set<number>
}

/**
 * Sums, over the concepts, the best alternative's weight; a concern lends part of it to its recommendation. Entries that answer more of
 * the query's weight come before those that answer one word well.
 */
export function scoreWords(concepts: readonly Concept[], entries: readonly Entry[], postings: Postings): WordScores {
  const total = entries.map(() => 0)
  const covered = entries.map(() => 0)
  const matched = new Set<number>()
  let possible = 0
  for (const concept of concepts) {
    const own = conceptScores(concept, entries.length, postings)
    const most = Math.max(0, ...own)
    possible += most
    for (const entry of entries) {
      const mine = own[entry.id] ?? 0
      if (mine > 0) matched.add(entry.id)
      const lent = entry.kind === 'paragraph' && entry.partner !== null ? partnerShare * (own[entry.partner] ?? 0) : 0
      total[entry.id] = (total[entry.id] ?? 0) + Math.max(mine, lent) + Math.min(mine, lent) * partnerShare
      if (mine > 0) covered[entry.id] = (covered[entry.id] ?? 0) + most
      else if (lent > 0) covered[entry.id] = (covered[entry.id] ?? 0) + most * partnerShare
    }
  }
  addNeighbours(concepts, entries, postings, total)
  const scores = total.map((score, id) => score * (0.5 + 0.5 * ((covered[id] ?? 0) / Math.max(possible, 1e-9))))
  return { scores, matched }
}

function conceptScores(concept: Concept, count: number, postings: Postings): number[] {
  const scores = Array.from({ length: count }, () => 0)
  for (const alternative of concept.alternatives) {
    const each = concept.weight * alternative.weight * postings.idf(alternative.term)
    for (const [id, posting] of postings.of(alternative.term)) {
      scores[id] = Math.max(scores[id] ?? 0, each * posting.weight)
    }
  }
  return scores
}

/** Words asked for side by side and standing side by side mean the thing, not its parts. */
function addNeighbours(
  concepts: readonly Concept[],
  entries: readonly Entry[],
  postings: Postings,
  total: number[],
): void {
  const single = concepts.flatMap((concept) => {
    const term = concept.alternatives.find((one) => one.how !== 'synonym' && !one.term.includes(' '))?.term
    return term === undefined ? [] : [{ term, at: concept.at, weight: concept.weight }]
  })
  for (const [index, first] of single.entries()) {
    const second = single[index + 1]
    if (second === undefined || second.at - first.at > 1 || second.term === first.term) continue
    const bonus =
      neighbourBonus *
      Math.max(first.weight, second.weight) *
      Math.min(postings.idf(first.term), postings.idf(second.term))
    const [holders, others] = [postings.of(first.term), postings.of(second.term)]
    for (const entry of entries) {
      if (!holders.has(entry.id) || !others.has(entry.id)) continue
      const words = [entry.words.text, entry.words.heading]
      const near = words.some((field) =>
        field.some(
          (token, at) =>
            token.stem === first.term &&
            field.slice(at + 1, at + 2 + neighbourGap).some((next) => next.stem === second.term),
        ),
      )
      if (near) total[entry.id] = (total[entry.id] ?? 0) + bonus
    }
  }
}
