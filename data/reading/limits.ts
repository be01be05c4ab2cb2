/** Every threshold of reading pages. Lengths in ems: multiples of the size of the letters. */

/** How far a line of letters reaches above its baseline and below. */
export const ASCENT = 0.75
export const DESCENT = 0.2
/** A run belongs to a line when so much of the lower of the two stands beside it: marks of notes do, the next line does not. */
export const BESIDE = 0.5
/** Letters more than so many times as large are a drop cap or a title beside the line, not part of it. */
export const OF_ONE_LINE = 2.2
/** A wider gap between two runs is a blank; letters set close or kerned leave less. */
export const BLANK = 0.15
/** A wider gap within a line parts it: the widest blanks of justified lines in narrow columns are about 3, a tabulator's about 2. */
export const APART = 4
/** The least white between two columns; the blanks of several lines come to stand above each other by chance only if narrower. */
export const GUTTER = 0.9
/** A narrower strip of text is numbers or letters of a list, not a column. */
export const COLUMN = 8
/** So few lines are no column. */
export const COLUMN_LINES = 4
/** A column has text beside it for so much of its height. */
export const COLUMN_BESIDE = 0.5
/** How finely white strips are looked for: about 2 points on A4. */
export const STRIPS = 300
/** White strips that are tried, emptiest first. */
export const STRIPS_TRIED = 5
/** Columns beside each other: each halving splits off one. */
export const MOST_COLUMNS = 6

/** A first line is indented by at least so much, and one line's start is another's within it. */
export const INDENT = 0.7
/** A gap wider than the usual one by this factor parts two blocks. */
export const WIDER = 1.18
/** Letters whose sizes differ by less are of one size. */
export const SAME_SIZE = 0.06

/** Lines at the top and at the bottom of a page that may be its furniture: UN documents have two at the foot. */
export const HEAD_LINES = 3
export const FOOT_LINES = 4
/** Furniture stands at the same height on each page, within so many points. */
export const SAME_HEIGHT = 4
/** White of so many usual steps from line to line parts it from the text. */
export const ISOLATED = 1.45
/** Characters of a head or of a foot, all its lines together; more is text beside it, such as a note. */
export const LONGEST_FURNITURE = 160
/** How many pages on either side a repetition is looked for on. */
export const NEAR_PAGES = 6

/** Footnotes are set smaller than the text. */
export const NOTE_SIZE = 0.94
/** The mark of a note in the text is smaller than the text and raised. */
export const MARK_SIZE = 0.8
export const MARK_RAISED = 0.15

/** How far back from a line's end a broken word is looked for; no word with hyphens is longer. */
export const MAX_WORD = 80
