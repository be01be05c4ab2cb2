/** Every weight, cap and threshold of the search, with its reason. Scores are sums of inverse document frequencies (a rare word: 3-4). */

/** A heading says what its paragraphs are about; a section's title is shared by many and its words (the treaty's title) say little. */
export const fieldWeight = { text: 1, heading: 2.2, section: 0.5 }

/** Words in an ordinary paragraph of concluding observations: a longer one pays. Fixed, so that weights kept in an index stay comparable. */
export const ordinaryLength = { text: 87, heading: 3.3, section: 5 }

/** How soon a word repeated stops to count more, and how much a long paragraph pays for its length (BM25's k1 and b). */
export const saturation = 1.1
export const lengthPenalty = 0.35

/** What an alternative counts beside the word itself (1). */
export const alternativeWeight = {
  /** The same thing by another name. */
  same: 0.75,
  /** What people say for what documents write. */
  say: 0.7,
  /** The beginning of a word while it is being typed. */
  prefix: 0.8,
  /** By edits: one, two, three. */
  typo: [1, 0.85, 0.7, 0.5],
}

/** Longer words bear more edits. Shorter ones than four letters bear none: "act" and "age" are each one edit from a dozen words. */
export const typoLimit = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3)

/** More alternatives than this for one mistyped or half-typed word are noise. */
export const mostTypos = 3
export const mostCompletions = 12
/** Fewer letters than this complete to too many words. */
export const leastPrefix = 2

/** A phrase that the thesaurus knows says more than one word does, for someone who typed it; in a text it is one among many. */
export const phraseWeight = 1.3

/** A word that stands in a phrase of the thesaurus is searched on its own too, but says less there. */
export const coveredWordWeight = 0.55

/** A hit on a concern lifts its recommendation by this share, and the other way round: they are read together. */
export const partnerShare = 0.3

/** Two query words side by side in the text: this share of the rarer one's weight on top. */
export const neighbourBonus = 0.6
/** How many words may stand between them. */
export const neighbourGap = 2
/**
 * Words in more records than this are looked for side by side in the best candidates only: to do it everywhere takes a keystroke's time. A passage has many
 * such pairs, and a card other things to do.
 */
export const neighbourLimit = { typing: 8_000, typed: 8_000, printed: 2_000 }

/** What one weighs of a query or a passage, at most: the rest are the commonest words of a pasted page. */
export const mostConcepts = 32
/**
 * Postings read for one query, at most: a keystroke's time. For a passage, whose rarest words say what it is about, fewer: a card has other things to
 * do. The weightiest concepts come first, and one that would go beyond is left out: of a quarter of a million paragraphs only words that stand in
 * two of every five, when all that is asked for is as common.
 */
export const mostPostings = { typing: 200_000, typed: 200_000, printed: 40_000 }

/** Paragraphs that are read and judged once more, unless told otherwise. All that answer are counted. */
export const mostResults = 48

/** What an asked provision weighs, as much as one rare word, and what remains of it by the way it is cited. */
export const provisionWeight = 3.5
export const provisionShare = { own: 1, partner: 0.6, heading: 0.4 }
/** Words count more where the provision is cited too: "article 3 organs" means both at once. */
export const provisionSynergy = 0.8

/** A symbol or a paragraph number is asked for by name: no sum of words outweighs it. */
export const symbolWeight = 6
export const pinpointWeight = 40
/** Of a document named without a paragraph every paragraph is an answer, and the words decide. */
export const ownDocument = 0.1

/** How many of the best candidates Fuse.js orders, and its share in the final score. */
export const rankedByFuse = 12
/** The rarest words only: each costs it a pass over every candidate. */
export const termsForFuse = 8
export const fuseShare = 0.3

/** Words like "recommendation" in a query favour paragraphs with that function by this factor. */
export const functionBoost = 1.12

/** Weaker results than this share of the best one are left out: they share one common word with the query. */
export const leastShare = 0.08
