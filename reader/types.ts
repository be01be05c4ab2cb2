/** What the reader's views and the shown document say to each other. */

/** Where the reader is in a document, and how large it is shown. */
export interface Standing {
  page: number
  pages: number
  /** 1 is the size on paper. */
  scale: number
  /** Set while the page follows the window: `'page-width'`. */
  fit: string | null
}

/** What came of a search in the document. */
export interface FindOutcome {
  current: number
  total: number
  /** Still looking. */
  pending: boolean
}

export interface FindOptions {
  /** On to the next match of the same words. */
  again?: boolean
  backwards?: boolean
  capitals: boolean
  words: boolean
}

export type Zoom = 'in' | 'out' | 'page-width' | 'page-fit' | 'page-actual'

/** How far the document has been read for references. */
export interface ReadingState {
  references: number
  done: boolean
  /** It has pages, and no word on any of them; or it could not be read to its end. */
  lacks: 'words' | 'end' | null
}

export interface ContentsEntry {
  title: string
  /** To be given back to `follow`. */
  target: unknown
  entries: ContentsEntry[]
}
