/** Every length and delay of the views, each with its reason. Lengths in UTF-16 units, times in milliseconds. */

/** A paragraph in the card before it is folded: about six lines of 400 px, so that concern and recommendation both show. */
export const CARD_FOLD = 290
/** Lower than this, as at a zoom of 400 %, head and foot leave the card's middle no three lines, and lower than that a note does. In CSS pixels. */
export const CARD_LOW = 240
export const CARD_LOW_NOTED = 360
/** A fold that would hide less than this costs a click and saves next to no room: two lines. */
export const FOLD_WORTH = 100
/** An answer within this time replaces nothing: a word that flashes by disturbs more than a short blank. */
export const PATIENCE_MS = 250
/** From the first unsaved key to the save. Keys do not postpone it, so a crash loses less than a second. */
export const AUTOSAVE_MS = 600
/** A note that is not said to be stored after this long is not known to be: a background that wakes on a busy machine takes a second or two. */
export const STORING_PATIENCE_MS = 8_000
/** "Copied" stays long enough to be read. */
export const COPIED_MS = 2_000
/** A search result's excerpt: three lines of a panel of 360 px. */
export const EXCERPT = 170
/** A note in a list before it is folded: a screenful. */
export const NOTE_FOLD = 600
/** Notes drawn whole, so that the browser's own search and print find them all; of more, those in sight. */
export const NOTES_WHOLE = 50
/** Notes that fill a panel's height, short ones too: these wait for nothing. */
export const NOTES_IN_SIGHT = 8
/** The notes below are drawn after a rest: longer than from key to key of a quick writer, shorter than it takes to reach for the wheel. */
export const DRAWING_REST_MS = 250
/** A note in a list before it is measured: about, quote, some lines and its foot; too little would draw more than is in sight. In CSS pixels. */
export const NOTE_HEIGHT = 300
/** The address follows the search box after a rest: browsers block pages that rewrite it at every key. */
export const ADDRESS_REST_MS = 300

/** Results shown at first, more than a panel's height; each press for more shows so many times as many. */
export const RESULTS = 20
export const MORE_RESULTS = 3
/** Documents of the library listed at a time: each is drawn with its title. */
export const LIBRARY_STEP = 100
