/** Every distance the reading of provisions depends on, in characters. */

/** A bare "article 4" belongs to the instrument spoken of only this far; beyond, a reader would look back too. */
export const CARRY = 1500
/** A paragraph is read in stretches of at most this, so that a text without paragraphs costs no more. */
export const STRETCH = 4000
/** How far before a name an article may stand that belongs to it. */
export const LEAD = 400
/** A quotation shorter than this is a term or a title, not somebody else speaking. */
export const QUOTATION = 60
/** How far into a document its own symbol may stand. */
export const HEADER = 1500
/** What may stand before a title in its heading: a number, marks, "Report on the implementation of the". */
export const HEADING_LEAD = 90
/** What may follow a title in its heading: a date, a place. */
export const HEADING_TAIL = 60
/** The instruments and terms kept from earlier text; more says nothing more. */
export const KEPT = 40
/** How far before "article" its paragraphs may begin: "subparagraphs (b), (c), (d) and (e) of article 21". */
export const PREFIX = 150
/** A citation that lists more provisions than this is no citation. */
export const MOST_PROVISIONS = 200
