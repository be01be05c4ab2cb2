import { mayCite } from '../../citations/precheck'
import type { PageContext } from '../context'

const named = { established: { named: ['OPSC'], terms: {} } }

/** What a stretch of text may hold. A document symbol is both: it needs nothing else to be a reference. */
export interface Signs {
  /** A symbol or a numbered article: in the right place, a reference. */
  citation: boolean
  /** A symbol or the name of an instrument: without one on the page, no article can be told from another. */
  instrument: boolean
}

/**
 * Looks for the halves of a reference one by one, since they may stand far apart: "the Optional Protocol" in a headline, "article 9" in
 * the last paragraph. The pre-check of `citations/` asks for both in one text; here it is given the other half.
 */
export function signsIn(text: string): Signs {
  return { citation: mayCite(text, named), instrument: mayCite(`${text}\narticle 1`) }
}

/** The page's own title and address may name the instrument. */
export const namesInstrument = (context: PageContext): boolean => mayCite('article 1', context)

export const hasSigns = (signs: Signs): boolean => signs.citation || signs.instrument
