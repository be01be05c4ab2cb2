/**
 * Caps on what is read. Far above every document known, they keep a text that is something else from taking minutes:
 * the rules look at whole sentences, and a sentence without an end costs its length squared.
 */

/** The longest concluding observations run to some 120,000 characters. */
export const MAX_TEXT = 1_000_000
/** The longest paragraphs, with all their items, to some 7,000. */
export const MAX_PARAGRAPH = 20_000
/** Headings that may stand in a row before a paragraph: section, subsection and two without numbers, and one to spare. */
export const MAX_HEADINGS_IN_A_ROW = 5
/** Lines of a heading; the longest we know has three. */
export const MAX_HEADING_LINES = 4
/** A longer heading is a sentence that lost its full stop. */
export const MAX_HEADING = 300
/** How far back from a line's end a broken word is looked for; no word with hyphens is longer. */
export const MAX_WORD = 80
/** Meetings that one report takes; the longest known took five. */
export const MAX_MEETINGS = 20
/** A longer line is a whole paragraph that nobody wrapped; typeset lines end long before. */
export const UNWRAPPED_LINE = 200
/** A longer sentence lost its full stops; its beginning says what the Committee does. */
export const MAX_SENTENCE = 4_000
