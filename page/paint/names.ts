/** Keys in the page's highlight registry; `highlights.css` paints them. A page can see them, so they say whose they are. */
export const highlightNames = {
  reference: 'glossator-reference',
  /** The same where a highlight cannot be underlined (Firefox before 143), or has no colour to be: a soft background. */
  soft: 'glossator-reference-soft',
  hover: 'glossator-hover',
  flash: 'glossator-flash',
  /** A passage the reader wrote a note on. */
  noted: 'glossator-noted',
} as const

export type HighlightKind = keyof typeof highlightNames
