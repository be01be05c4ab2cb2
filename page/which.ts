import type { Reference } from '../citations/types'

/** The instrument the library holds findings on. */
const annotated = 'OPSC'

/** What is painted: any document symbol, and provisions of the annotated treaty when it is settled that they are. */
export function isPainted(reference: Reference): boolean {
  return reference.kind === 'symbol' || (reference.instrument === annotated && !reference.ambiguous)
}
