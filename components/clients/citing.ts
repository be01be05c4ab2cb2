import type { DocumentFacts } from '../../data/api'

/** The same words twice: as plain text, and as HTML for a word processor. */
export interface Clipping {
  text: string
  html: string
}

export interface Citing {
  /** A citation of a document in the reader's style; of the whole of it when no paragraphs are given. */
  cite(document: DocumentFacts, paragraphs: number[]): Clipping
  /** Puts both forms on the clipboard. */
  copy(clipping: Clipping): Promise<void>
}
