/** The layout of what is kept. A segment of another number is not read. */
export const segmentFormat = 1

/** The documents of a segment by columns: thousands of small objects would take longer to read than the rest of it. */
export interface DocumentColumns {
  /** What the library calls them, not their symbols: a document that is replaced gets another. */
  ids: number[]
  symbols: string[]
  treaties: string[]
  states: string[]
  languages: string[]
  /** Of adoption. */
  years: number[]
  /** Index of its first record; one more than there are documents, the last being the number of records. */
  firsts: number[]
}

export const noDocuments = (): DocumentColumns => ({
  ids: [],
  symbols: [],
  treaties: [],
  states: [],
  languages: [],
  years: [],
  firsts: [],
})

/** What of a segment is read whole when a library is opened. */
export interface SegmentHead {
  format: typeof segmentFormat
  /** Names the phrases that were indexed as terms of their own. */
  phrases: string
  documents: DocumentColumns
  /** Stems, phrases and labels, sorted by code unit, parted by line breaks. */
  terms: string
  /** How many records hold each term. */
  counts: Uint32Array
  /** Where the list of each term begins, in bytes; one more than there are terms. */
  lists: Uint32Array
  /** The same for the places of each term, counted from where the lists end. */
  places: Uint32Array
  /** Words as written, in lower case, sorted by code unit, parted by line breaks. */
  words: string
  /** For each word the position of its stem among the terms. */
  stems: Uint32Array
  /** By record: the bits of its functions. */
  functions: Uint8Array
  /** By record: its section in `sectionIds`. */
  sections: Uint16Array
  sectionIds: string[]
  /** By record: how many records on the other side of its finding stands, 0 for none. */
  partners: Int16Array
}

/**
 * An index of some documents that never changes. `bytes` holds the lists, then the places. A list is, for each record that holds the term, the
 * distance from the record before (a varint) and the weight (a byte, 1 to 255). The places are, for each of those records, how many there
 * are and the distance of each from the one before (varints): token positions in the text, and on in the heading.
 */
export interface Segment {
  head: SegmentHead
  bytes: Uint8Array
}

/** Positions are kept in 16 bits; what stands further on in a text is found, but in no phrase. */
export const lastPlace = 0xff_ff

/** Bytes a page: a term is rarely longer, and a row much larger is no longer kept inside the database's own file. */
export const pageSize = 16_384

/** The bytes of a segment in rows. */
export function pagesOf({ bytes }: Pick<Segment, 'bytes'>): Uint8Array[] {
  const pages: Uint8Array[] = []
  // Copies: a view would be stored with all the bytes it looks into.
  for (let at = 0; at < bytes.length; at += pageSize) pages.push(bytes.slice(at, at + pageSize))
  return pages
}

/** Splits what line breaks part; nothing gives nothing. */
export const lines = (joined: string): string[] => (joined === '' ? [] : joined.split('\n'))
