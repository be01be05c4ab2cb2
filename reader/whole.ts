/** All text of a document that is shown, for the compiler of packs, and the way back to the document. */
export interface WholeText {
  /** As the compiler reads it; empty when the document has no text. */
  text: string
  /** The offset in the document of a line of that text, from 1; null for what is not in the document. */
  offsetOfLine(line: number): number | null
  /** Brings a place of the document into view. */
  reveal(offset: number): void
}
