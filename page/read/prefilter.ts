import { mayCite } from '../../citations/precheck'
import type { PageContext } from '../context'

/**
 * The halves of a reference, looked for one by one, since they may stand far apart: "the Optional Protocol" in a headline, "article 9" in
 * the last paragraph. The pre-check of `citations/` asks for both in one text; here it is given the other half.
 */

const named = { established: { named: ['OPSC'], terms: {} } }

/** A symbol or a numbered article: in the right place, a reference. Cheap: 4 GB a second. */
export const hasCitation = (text: string): boolean => mayCite(text, named)

/**
 * A symbol, which needs nothing else to be a reference, or the name of an instrument: without one on the page, no article can be
 * told from another. Twenty times dearer than `hasCitation`: to be asked after it.
 */
export const hasInstrument = (text: string): boolean => mayCite(`${text}\narticle 1`)

/** The page's own title and address may name the instrument. */
export const namesInstrument = (context: PageContext): boolean => mayCite('article 1', context)

/** Whether a stretch of a page that cites is worth reading. */
export const isTelling = (text: string): boolean => hasCitation(text) || hasInstrument(text)
