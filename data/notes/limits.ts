/** The lengths that a note from a page's process or a file may have, in UTF-16 units. */

export const longestTitle = 2_000
/** Longer ones carry a document or a session, not a place; an id from a file, which is an address, is no longer either. */
export const longestAddress = 10_000
/** Around a reference, the paragraph it stands in. */
export const longestSentence = 5_000
/** A chapter at most. */
export const longestQuote = 100_000
export const longestContext = 1_000
/** A note may be long; a book is not a note. */
export const longestBody = 1_000_000
/** One of many. */
export const longestTag = 1_000
export const mostTags = 1_000
