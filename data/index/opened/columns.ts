import { type DocumentColumns, noDocuments, type SegmentHead } from '../segment/segment'

/** One segment as it takes part in an index. */
export interface OpenSegment {
  id: number
  head: SegmentHead
  /** Ids of its documents that have been removed or replaced. */
  removed: readonly number[]
}

/** What is known of every record without reading a row, the segments one after the other. */
export interface RecordColumns {
  /** Records, removed ones included. */
  size: number
  documents: DocumentColumns
  /** By record: the position of its document. */
  documentOf: Uint16Array | Uint32Array
  functions: Uint8Array
  sections: Uint16Array
  sectionIds: string[]
  partners: Int16Array
  /** 1 for records that are gone; null when none is. */
  gone: Uint8Array | null
}

export function columnsOf(segments: readonly OpenSegment[]): RecordColumns {
  const size = segments.reduce((sum, { head }) => sum + head.functions.length, 0)
  const documents = noDocuments()
  const functions = new Uint8Array(size)
  const sections = new Uint16Array(size)
  const partners = new Int16Array(size)
  const sectionIds = new Map<string, number>()
  let gone: Uint8Array | null = null
  let base = 0
  for (const { head, removed } of segments) {
    functions.set(head.functions, base)
    partners.set(head.partners, base)
    const known = Uint16Array.from(head.sectionIds, (id) => {
      const number = sectionIds.get(id) ?? Math.min(sectionIds.size, 0xff_ff)
      if (number < 0xff_ff) sectionIds.set(id, number)
      return number
    })
    sections.set(head.sections, base)
    // Those of the first segment, and mostly of the others, have their numbers.
    if (known.some((number, own) => number !== own)) {
      for (let at = base; at < base + head.sections.length; at++) sections[at] = known[sections[at] ?? 0] ?? 0
    }
    for (const name of ['ids', 'years'] as const) for (const one of head.documents[name]) documents[name].push(one)
    for (const name of ['symbols', 'treaties', 'states', 'languages'] as const) {
      for (const one of head.documents[name]) documents[name].push(one)
    }
    for (const [at, id] of head.documents.ids.entries()) {
      const first = base + (head.documents.firsts[at] ?? 0)
      documents.firsts.push(first)
      if (!removed.includes(id)) continue
      gone ??= new Uint8Array(size)
      gone.fill(1, first, base + (head.documents.firsts[at + 1] ?? 0))
    }
    base += head.functions.length
  }
  documents.firsts.push(size)
  const documentOf = documentsByRecord(documents, size)
  return { size, documents, documentOf, functions, sections, sectionIds: [...sectionIds.keys()], partners, gone }
}

function documentsByRecord({ ids, firsts }: DocumentColumns, size: number): RecordColumns['documentOf'] {
  const documentOf = ids.length > 0xff_ff ? new Uint32Array(size) : new Uint16Array(size)
  for (let at = 0; at < ids.length; at++) documentOf.fill(at, firsts[at], firsts[at + 1])
  return documentOf
}
