/** Every length and threshold of finding a passage again, each with its reason. Lengths in UTF-16 units. */

/** What is kept of the text on each side: as other annotation tools keep, so that their notes and ours fit each other. */
export const CONTEXT = 32
/** A note is on a passage, not on a book: of a longer selection, its beginning. */
export const MOST_NOTED = 20_000
/** A shorter passage stands in many places by chance: it must be found in its context, and is not searched for approximately. */
export const SHORT = 12
/** Of so many equal passages the right one is picked; a page that repeats one more often is a list of them. */
export const MOST_PLACES = 1_000
/** Share of the passage that may have been edited, and the most characters in all: what differs more is another passage. */
export const EDITED_SHARE = 0.3
export const EDITED_MOST = 96
/** What stood around it must agree by so much where the words alone do not tell. From 0 to 1. */
export const CONTEXT_NEEDED = 0.6
/** The least total of an approximate place, from 0 to 1. */
export const SCORE_NEEDED = 0.65
