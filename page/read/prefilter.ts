import { citesArticle, citesSymbol, namesInstrument } from '../../citations/precheck'

export { settles } from '../../citations/precheck'

/**
 * The halves of a reference, looked for one by one, since they may stand far apart: "the Optional Protocol" in a headline, "article 9" in
 * the last paragraph.
 */

/** A symbol or a numbered article: in the right place, a reference. Cheap: 4 GB a second. */
export const hasCitation = (text: string): boolean => citesSymbol(text) || citesArticle(text)

/**
 * A symbol, which needs nothing else to be a reference, or the name of an instrument: without one on the page, no article can be
 * told from another. Twenty times dearer than `hasCitation`: to be asked after it.
 */
export const hasInstrument = (text: string): boolean => citesSymbol(text) || namesInstrument(text)

/** Whether a stretch of a page that cites is worth reading. */
export const isTelling = (text: string): boolean => hasCitation(text) || namesInstrument(text)
