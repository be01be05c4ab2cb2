import { OPSC_ARTICLES } from '../../citations/instruments/opsc'
import type { Article } from '../api'
import { OPSC_WORDS } from './opsc'
import { divisionsOf } from './structure'

export { treatyOf, treatyUrl } from './treaties'

/** The treaty whose articles the library explains, and which a bare "article 9" in a query means. */
export const home = 'OPSC'

const opsc: readonly Article[] = Object.entries(OPSC_ARTICLES).flatMap(([number, structure]) => {
  const words = OPSC_WORDS[number]
  return words ? [{ number, ...words, ...divisionsOf(structure) }] : []
})

/** The articles of a treaty the library explains, in order; empty for any other. Only the OPSC is explained so far. */
export function articlesOf(instrument: string): readonly Article[] {
  return instrument === home ? opsc : []
}
