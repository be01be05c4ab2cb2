/** From what pdf.js reads off the pages of a document to its text in reading order, and back from the text to the pages. */

/** A run of text as pdf.js' `getTextContent` gives it, in PDF units from the bottom left. */
export interface TextItem {
  str: string
  /** `'ltr'`, `'rtl'` or `'ttb'`. */
  dir: string
  transform: readonly number[]
  width: number
  fontName: string
}

/** A page: `{ view: page.view, items: (await page.getTextContent()).items }`, with or without `disableNormalization`. */
export interface PageContent {
  /** Left, bottom, right and top of the page. */
  view: readonly number[]
  /** Items without `str` are marks of structure and are passed over. */
  items: readonly (TextItem | object)[]
}

/** A run set upright: `x` from the left, `y` of the baseline from the top. */
export interface Run {
  /** Its place among the page's items that have text, which is that of its element in pdf.js' text layer. */
  item: number
  str: string
  x0: number
  x1: number
  y: number
  size: number
  font: string
  rtl: boolean
  /** A blank stands before it in the page's own order. */
  afterBlank: boolean
}

/** A stretch of a text that stands for a stretch of an item. Of unequal lengths it stands as a whole: a ligature for its letters. */
export interface Segment {
  at: number
  length: number
  item: number
  from: number
  to: number
}

export interface Line {
  /** Ligatures and presentation forms taken apart, blanks single, the typesetter's hyphens as `-`. */
  text: string
  segments: Segment[]
  /** Items that are marks of notes: small and raised. */
  marks: number[]
  x0: number
  x1: number
  y: number
  /** Of most of its characters. */
  size: number
  font: string
  rtl: boolean
  /** Lines of one column, or that go all across, have the same. */
  region: number
}

/** The lines of a page in the order in which they are read. */
export interface PageLines {
  width: number
  height: number
  lines: Line[]
}

/** A stretch of an item of a page: `from` and `to` are UTF-16 offsets in its `str`. */
export interface Place {
  /** From 1. */
  page: number
  item: number
  from: number
  to: number
}

/** A stretch of the text, UTF-16 offsets, half-open. */
export interface Span {
  start: number
  end: number
}

/** A paragraph, a heading, or a footnote, which stands behind the paragraph that its page's end interrupts. */
export interface Block extends Span {
  kind: 'text' | 'footnote'
  /** The page on which it begins, from 1. */
  page: number
}

/** A running head, a foot, a page number: told apart and left out of the text. */
export interface Furniture {
  page: number
  edge: 'head' | 'foot'
  text: string
}

/** The text of a document. */
export interface Reading {
  /** Lines end with a line feed, blocks with two; what the typesetter broke is whole again. Empty when there is nothing but pictures. */
  text: string
  blocks: Block[]
  furniture: Furniture[]
  /** Where a stretch of the text stands: in the order of the text, one place an item. */
  places(span: Span): Place[]
  /** The offset in the text of a character of a page; null when it is furniture or blank. */
  offsetOf(page: number, item: number, offset: number): number | null
  /** The page on which a character of the text stands. */
  pageOf(offset: number): number
}
