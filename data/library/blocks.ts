import { partnersIn, sectionsAbove } from '../index/segment/records'
import type { Document, Heading, Paragraph, Section } from '../schema'

/** Paragraphs a row: a search reads the rows of its best candidates, and a document is read in a few. */
export const blockLength = 8

/** Rows a document can have: for more paragraphs than a pack may have in one. */
const blocksPerDocument = 4_096

/** Key of the row that holds a document's paragraph, by its position. */
export const blockKey = (document: number, position: number): number =>
  document * blocksPerDocument + Math.floor(position / blockLength)

/** The first and the last key that a document's rows can have. */
export const blockKeys = (document: number): [number, number] => [
  document * blocksPerDocument,
  (document + 1) * blocksPerDocument - 1,
]

/** A document without its paragraphs. */
export type DocumentHead = Omit<Document, 'paragraphs'>

/** Some paragraphs of a document, with all that search shows of them. */
export interface Block {
  symbol: string
  language: string
  /** Those the paragraphs stand under, and what these belong to. */
  sections: Section[]
  headings: Heading[]
  paragraphs: Paragraph[]
  /** For each paragraph the id of its finding, or null. */
  findings: (string | null)[]
}

export function headOf({ paragraphs: _paragraphs, ...head }: Document): DocumentHead {
  return head
}

/** A document's paragraphs in rows, in order. */
export function blocksOf(document: Document): Block[] {
  const { symbol, language, headings, paragraphs } = document
  const partners = partnersIn(document)
  const above = new Map(document.sections.map(({ id }) => [id, sectionsAbove(document, id)]))
  const blocks: Block[] = []
  for (let at = 0; at < paragraphs.length; at += blockLength) {
    const few = paragraphs.slice(at, at + blockLength)
    const under = new Set(few.map(({ heading }) => heading))
    blocks.push({
      symbol,
      language,
      sections: [...new Set(few.flatMap(({ section }) => above.get(section) ?? []))],
      headings: headings.filter(({ id }) => under.has(id)),
      paragraphs: few,
      findings: few.map(({ number }) => partners.get(number)?.finding ?? null),
    })
  }
  return blocks
}
