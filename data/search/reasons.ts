import type { Concept } from './concepts'
import { numberAt } from './reader/sorted'

/** Whether a record itself holds what is asked for. */
export const holds = ({ alternatives }: Concept, record: number): boolean =>
  alternatives.some(({ list }) => numberAt(list.records, record) >= 0)

/** One line for each thing that matched otherwise than word for word. */
export function wordReasons(concepts: readonly Concept[], record: number): string[] {
  const reasons: string[] = []
  for (const concept of concepts) {
    const best = concept.alternatives
      .filter(({ list }) => numberAt(list.records, record) >= 0)
      .sort((a, b) => b.weight - a.weight)[0]
    if (best?.instead === undefined || best.how === 'prefix') continue
    const instead = `“${concept.printed}” ${best.how === 'synonym' ? 'also searched as' : 'read as'} “${best.instead}”`
    reasons.push(instead)
  }
  return [...new Set(reasons)]
}
