import type { IndexedDocument } from '../index/segment/recordColumns'
import type { Document } from '../schema'

/** What the index keeps of a document that the library calls `id`. */
export const indexedDocument = (
  id: number,
  { symbol, treaty, state, language, adopted }: Document,
): IndexedDocument => ({
  id,
  symbol,
  treaty,
  state,
  language,
  year: Number(adopted.slice(0, 4)),
})
