import type { Document } from '../../data/schema'

/** A paragraph as the others take it in. */
export interface Row {
  id: number
  text: string
  heading: string
}

export function* rowsOf(documents: Iterable<Document>): Iterable<Row> {
  let id = 0
  for (const { paragraphs, headings } of documents) {
    const titles = new Map(headings.map((heading) => [heading.id, heading.title]))
    for (const { lead, heading } of paragraphs) yield { id: id++, text: lead, heading: titles.get(heading ?? '') ?? '' }
  }
}
