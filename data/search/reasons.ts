import type { SearchReason } from '../api'
import { numberAt } from '../index/opened/sorted'
import type { Concept } from './concepts'

/** Whether a record itself holds what is asked for. */
export const holds = ({ alternatives }: Concept, record: number): boolean =>
  alternatives.some(({ list }) => numberAt(list.records, record) >= 0)

/** One for each thing that matched otherwise than word for word. */
export function wordReasons(concepts: readonly Concept[], record: number): SearchReason[] {
  const reasons = new Map<string, SearchReason>()
  for (const concept of concepts) {
    const best = concept.alternatives
      .filter(({ list }) => numberAt(list.records, record) >= 0)
      .sort((a, b) => b.weight - a.weight)[0]
    if (best?.instead === undefined || best.how === 'prefix') continue
    const says = best.how === 'synonym' ? 'synonym' : 'spelling'
    reasons.set(`${concept.printed}\n${best.instead}`, { says, printed: concept.printed, read: best.instead })
  }
  return [...reasons.values()]
}
