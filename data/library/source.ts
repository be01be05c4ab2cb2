import type { Document } from '../schema'

/** Where documents come from: the database, or the bundled pack when there is none. */
export interface LibrarySource {
  /** All documents, ordered by symbol; the same array as long as the library has not changed. */
  documents(): Promise<readonly Document[]>
  /** One document by its canonical symbol. */
  document(symbol: string): Promise<Document | undefined>
}
