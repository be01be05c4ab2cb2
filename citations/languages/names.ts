/**
 * What one language calls the instruments. Written in folded spelling (lower case, no accents, `'` for apostrophes);
 * a space stands for a space, a hyphen, an apostrophe, a line break or nothing, since extraction runs words together;
 * `~` for an inflected ending.
 */
export interface Names {
  /** The words after "Convention" or "Covenant" that tell which one, by instrument; what stands between does not matter. */
  keys: Record<string, string>
  /** Names that are not built so: "European Convention on Human Rights", 儿童权利公约. */
  titles: Record<string, string>
  /** What stands after "Protocol" and tells which one, by instrument. */
  subjects: Record<string, string>
  /** "protocol", with its endings; and the word for several. */
  protocol: string
  protocols: string
  /** "optional" before or after it. */
  optional: string
  /** What may join "Protocol" to a title or a subject: "to the", "on the", "concerning". */
  links: string
  /** Links that promise a subject: a protocol "on" something unknown is none of ours. */
  promising: string
  /** "convention", "covenant", alone. */
  convention: string
  covenant: string
  /** "the", "the said", "the present", "its": what stands before a name, nothing else. */
  determiners: string
  /** What joins an article to its instrument: "of", "to", "under". */
  of: string
  /** "hereinafter", "hereinafter referred to as". */
  hereinafter: string
  /** Laws of a State: texts with articles of their own. */
  rivals: string
}
