/**
 * The words one language cites with. Each field is the source of a regular expression over folded text (see
 * `fold.ts`: lower case, no accents, `'` for every apostrophe), alternatives separated by `|`, longest first.
 */
export interface Words {
  /** "article", and forms that promise several. */
  article: string
  articles: string
  /** "paragraph", and forms that promise several. */
  paragraph: string
  paragraphs: string
  /** "subparagraph", "point": what a letter follows. */
  point: string
  /** Between a paragraph and its article: "of". Empty where the case ending alone says it. */
  of: string
  /** Between the members of a list. */
  and: string
  /** Between the ends of a range. */
  to: string
  /** Between two citations that are read as one: "read together with". */
  together: string
  /** "one", from one upwards, separated by commas; before a paragraph they count: "the two paragraphs of article 8". */
  cardinals: string
}
