import type { Reference } from '../../citations/types'
import type { Gold } from './cases'
import { type Comparison, scored } from './compare'

/** Counts of one group, and the shares that follow. */
export interface Score {
  found: number
  missed: number
  false: number
  strict: number
}

/** The kinds that are scored apart. `other` is every provision of another instrument. */
export type Kind = 'symbol' | typeof scored | 'other'

const goldKind = (gold: Gold): Kind =>
  gold.type === 'symbol' ? 'symbol' : gold.instrument === scored ? scored : 'other'
const hitKind = (hit: Reference): Kind =>
  hit.kind === 'symbol' ? 'symbol' : hit.instrument === scored ? scored : 'other'

/** Of what was given, how much is right; 1 where nothing was given. */
export const precision = ({ found, false: wrong }: Score): number => (found + wrong === 0 ? 1 : found / (found + wrong))

/** Of what should be given, how much was; 1 where nothing should be. */
export const recall = ({ found, missed }: Score): number => (found + missed === 0 ? 1 : found / (found + missed))

/**
 * Scores by group. `group` names the group of a gold or a false reference of one case, or gives undefined to leave it out.
 */
export function tally(
  comparisons: readonly Comparison[],
  group: (kind: Kind, comparison: Comparison, instrument: string) => string | undefined,
): Map<string, Score> {
  const scores = new Map<string, Score>()
  const add = (name: string | undefined, counted: Partial<Score>) => {
    if (name === undefined) return
    const score = scores.get(name) ?? { found: 0, missed: 0, false: 0, strict: 0 }
    for (const key of Object.keys(score) as (keyof Score)[]) score[key] += counted[key] ?? 0
    scores.set(name, score)
  }
  const goldGroup = (gold: Gold, of: Comparison) =>
    group(goldKind(gold), of, gold.type === 'article' ? gold.instrument : 'symbol')
  for (const comparison of comparisons) {
    for (const { gold, strict } of comparison.found)
      add(goldGroup(gold, comparison), { found: 1, strict: strict ? 1 : 0 })
    for (const gold of comparison.missed) add(goldGroup(gold, comparison), { missed: 1 })
    for (const hit of comparison.false)
      add(group(hitKind(hit), comparison, hit.kind === 'provision' ? hit.instrument : 'symbol'), { false: 1 })
  }
  return scores
}

/** Of the symbols found, the share whose pinpoints are right too; and how many there are. */
export function pinpointScore(comparisons: readonly Comparison[]): { right: number; of: number } {
  const symbols = comparisons.flatMap(({ found }) => found.filter(({ gold }) => gold.type === 'symbol'))
  return { right: symbols.filter(({ pinpoints }) => pinpoints).length, of: symbols.length }
}
