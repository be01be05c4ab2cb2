import { canonicalProvision, provisionExists } from '../instruments/exists'
import { INSTRUMENTS } from '../instruments/registry'
import type { Settled, State } from './state'

/** Whether an instrument has all these provisions. */
export const holds = (id: string, provisions: string[], dotted?: boolean) =>
  provisions.every((provision) => provisionExists(id, dotted ? canonicalProvision(id, provision) : provision))

/** What is left of a verdict once it is known which instruments have these provisions. */
export function existing(
  settled: Settled,
  provisions: string[],
  dotted: boolean | undefined,
  state: State,
): Settled | null {
  if (settled.ambiguous) {
    const possible = settled.ambiguous.filter((id) => holds(id, provisions, dotted))
    const only = possible[0]
    if (!only) return null
    return possible.length === 1
      ? { id: only, evidence: settled.evidence }
      : { id: possible.includes(settled.id) ? settled.id : only, evidence: settled.evidence, ambiguous: possible }
  }
  if (holds(settled.id, provisions, dotted)) return settled
  // "the relevance to article 19 of the Optional Protocol on the sale of children": article 19 of the Convention.
  const protocol = INSTRUMENTS[settled.id]
  const parent = protocol?.parent
  if (!parent || !holds(parent, provisions, dotted)) return null
  const beyond = provisions.map((provision) => Number.parseInt(provision, 10) > (protocol.articles ?? 0))
  if (settled.evidence === 'named' ? !beyond.every(Boolean) : !beyond.some(Boolean)) return null
  const spokenOf =
    state.page?.main === parent ||
    settled.evidence.startsWith('page') ||
    state.frame.named.some((entry) => entry.id === parent)
  return spokenOf ? { id: parent, evidence: 'carried' } : null
}
