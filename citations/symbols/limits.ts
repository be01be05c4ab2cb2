/** Code units read from the start of a candidate: the longest real symbol, joint ones excluded, has about 60, damage included 100. */
export const SYMBOL_REACH = 160

/** Code units read after a symbol for its addenda and pinpoints: a long footnote's list of paragraphs fits. */
export const AFTER_REACH = 480

/** Code units read after a symbol at first. What is found in the first half of them needs no more. */
export const NEAR_REACH = 128

/** Code units read before a symbol for "paragraph 22 of its concluding observations (". */
export const BEFORE_REACH = 160

/** Invisible characters skipped one after the other; real texts have one or two. More means the text is hostile. */
export const INVISIBLE_RUN = 4

/** Letters of the longest first part of a symbol: `UNCTAD`. */
export const ROOT_LENGTH = 6

/** How far apart two meetings cited together may lie: "SR.2178 and 2193" are of one session. */
export const MEETINGS_APART = 60

/** How far apart two addenda cited together may lie: "Add.1 and 2". */
export const ADDENDA_APART = 20

/** How far back an address is read for the name of its host. */
export const ADDRESS_REACH = 160

/** Code units before a symbol that are read for the underscores of its emphasis, `__S/RES/2601__`: three and what stands before them. */
export const EMPHASIS_REACH = 4
