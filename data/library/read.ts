import type { LibraryIndex } from '../index/opened'
import type { Document, Paragraph } from '../schema'
import { blockKey, blockLength, type DocumentHead } from './blocks'
import { ask, type LibrarySource, type Snapshot } from './source'

/** Position of a document in the index by its canonical symbol; -1 when the library does not hold it. */
export function positionOfDocument(symbol: string, { columns: { documents, gone } }: LibraryIndex): number {
  if (symbol === '') return -1
  // The latest: one that has been replaced may still be among the segments.
  let at = documents.symbols.lastIndexOf(symbol)
  while (at > 0 && gone?.[documents.firsts[at] ?? 0] === 1) at = documents.symbols.lastIndexOf(symbol, at - 1)
  return gone?.[documents.firsts[at] ?? 0] === 1 ? -1 : at
}

/** Some paragraphs of a document, as if they were the whole of it, and the records they are by number. */
export interface Excerpt {
  document: Document
  records: Map<number, number>
}

/** Reads records together with what stands around them; one excerpt a document, paragraphs in its order. */
export async function readExcerpts(records: readonly number[], { index, blocks, heads }: Snapshot): Promise<Excerpt[]> {
  const { documents, documentOf: of } = index.columns
  const sorted = [...new Set(records)].sort((a, b) => a - b)
  const places = sorted.map((record) => {
    const at = of[record] ?? 0
    const position = record - (documents.firsts[at] ?? 0)
    const id = documents.ids[at] ?? 0
    return { record, id, key: blockKey(id, position), within: position % blockLength }
  })
  const ids = [...new Set(places.map(({ id }) => id))]
  const keys = [...new Set(places.map(({ key }) => key))]
  const [foundHeads, foundBlocks] = await Promise.all([heads(ids), blocks(keys)])
  const byKey = new Map(keys.map((key, at) => [key, foundBlocks[at]]))
  return ids.flatMap((id, at): Excerpt[] => {
    const head = foundHeads[at]
    if (head === undefined) return []
    const read = places.flatMap(({ record, id: of, key, within }): { record: number; paragraph: Paragraph }[] => {
      const paragraph = of === id ? byKey.get(key)?.paragraphs[within] : undefined
      return paragraph === undefined ? [] : [{ record, paragraph }]
    })
    const document = { ...head, paragraphs: read.map(({ paragraph }) => paragraph) }
    return [{ document, records: new Map(read.map(({ record, paragraph }) => [paragraph.number, record])) }]
  })
}

/** A whole document with its records, by its position in the index; null when there is none. */
export async function readWhole(position: number, snapshot: Snapshot): Promise<Excerpt | null> {
  const { firsts } = snapshot.index.columns.documents
  const [first, end] = [firsts[position], firsts[position + 1]]
  if (position < 0 || first === undefined || end === undefined) return null
  const [excerpt] = await readExcerpts(
    Array.from({ length: end - first }, (_, at) => first + at),
    snapshot,
  )
  return excerpt ?? null
}

/** A document by its canonical symbol; null when the library does not hold it. Rejects when the library cannot be read. */
export const documentOf = (source: LibrarySource, symbol: string): Promise<Document | null> =>
  ask(source, async (snapshot) => {
    const whole = await readWhole(positionOfDocument(symbol, snapshot.index), snapshot)
    return whole?.document ?? null
  })

/** A document as the index knows it. */
export interface HeldDocument {
  /** In the index. */
  position: number
  symbol: string
  paragraphs: number
}

/** The documents that the library holds, in the order of their symbols. */
export function documentsOf({ columns: { documents, gone } }: LibraryIndex): HeldDocument[] {
  const held = documents.symbols.flatMap((symbol, position): HeldDocument[] => {
    const [first = 0, end = 0] = [documents.firsts[position], documents.firsts[position + 1]]
    // The articles of the treaty stand in the index as a document without a symbol.
    return symbol === '' || gone?.[first] === 1 ? [] : [{ position, symbol, paragraphs: end - first }]
  })
  return held.sort((a, b) => (a.symbol < b.symbol ? -1 : 1))
}

/** The documents at these positions of the index, without their paragraphs. */
export const readHeadsAt = (positions: readonly number[], { index, heads }: Snapshot): Promise<DocumentHead[]> =>
  heads(positions.map((position) => index.columns.documents.ids[position] ?? 0))

/** The documents at these positions of the index, whole, read in one go. */
export async function readDocumentsAt(positions: readonly number[], snapshot: Snapshot): Promise<Document[]> {
  const { firsts, ids } = snapshot.index.columns.documents
  const heads = await readHeadsAt(positions, snapshot)
  const keys = positions.map((position) => {
    const blocks = Math.ceil(((firsts[position + 1] ?? 0) - (firsts[position] ?? 0)) / blockLength)
    return Array.from({ length: blocks }, (_, at) => blockKey(ids[position] ?? 0, at * blockLength))
  })
  const blocks = await snapshot.blocks(keys.flat())
  let at = 0
  return heads.map((head, document) => {
    const own = blocks.slice(at, (at += keys[document]?.length ?? 0))
    return { ...head, paragraphs: own.flatMap(({ paragraphs }) => paragraphs) }
  })
}
