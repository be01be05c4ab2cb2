/** A UN symbol taken apart. Every field that cannot be told is absent. */
export interface DecodedSymbol {
  symbol: string
  /** "Committee on the Rights of the Child". */
  body?: string
  /** "Optional Protocol on the sale of children, child prostitution and child pornography". */
  protocol?: string
  /** ISO 3166-1 alpha-3, and the name in words. */
  state?: { code: string; name: string }
  /** "Concluding observations". */
  kind?: string
  /** Reports or cycle: `'3-4'`. */
  cycle?: string
  session?: string
  year?: string
  /** "Addendum 1", "Revision 2": outermost last. */
  additions: string[]
  /** The official document at the United Nations. */
  url: string
  /** All of it in one line for a heading. */
  words: string
}
