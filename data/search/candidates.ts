import type { Article } from '../api'
import { firstArticle } from '../index/open'
import { provisionsAbove, sectionsAbove, subjectOf } from '../index/segment/records'
import { type Token, tokens } from '../index/words/tokens'
import { type Block, blockKey, blockLength } from '../library/blocks'
import { findingKey } from '../library/facts'
import type { Snapshot } from '../library/source'
import { paragraphText } from '../paragraph'
import type { Paragraph, ProvisionCitation } from '../schema'
import { articlesOf, home } from '../treaty'

/** A record that has been read, with its words. */
export type Entry = { record: number; text: string; words: { text: Token[]; heading: Token[] } } & (
  | { kind: 'article'; article: Article }
  | {
      kind: 'paragraph'
      symbol: string
      paragraph: Paragraph
      findingKey: string | null
      /** Cited by the headings it stands under, outermost first. */
      headingProvisions: ProvisionCitation[]
      /** Cited by the other side of its finding. */
      partnerProvisions: ProvisionCitation[]
    }
)

/** Reads records, in their order; `withPartners` the other sides of their findings too. */
export async function readEntries(
  records: readonly number[],
  snapshot: Snapshot,
  withPartners: boolean,
): Promise<Entry[]> {
  const articles = firstArticle(snapshot.index)
  const { partners } = snapshot.index.columns
  const wanted = new Map<number, Place>()
  for (const record of records.filter((one) => one < articles)) {
    wanted.set(record, placeOf(record, snapshot))
    const partner = record + (partners[record] ?? 0)
    if (withPartners) wanted.set(partner, placeOf(partner, snapshot))
  }
  const keys = [...new Set([...wanted.values()].map(({ key }) => key))]
  const rows = await snapshot.blocks(keys)
  const blocks = new Map(keys.map((key, at) => [key, rows[at]]))
  const read = (record: number) => {
    const place = wanted.get(record)
    const block = place && blocks.get(place.key)
    const paragraph = block?.paragraphs[place?.at ?? 0]
    return place && block && paragraph ? { block, paragraph, finding: block.findings[place.at] ?? null } : undefined
  }
  return records.flatMap((record): Entry[] => {
    if (record >= articles) return articleEntry(record, record - articles)
    const own = read(record)
    if (own === undefined) return []
    const partner = record + (partners[record] ?? 0)
    const partnerProvisions = partner === record ? [] : (read(partner)?.paragraph.provisions ?? [])
    return [paragraphEntry(record, own, partnerProvisions)]
  })
}

interface Place {
  key: number
  /** Position in the row. */
  at: number
}

function placeOf(record: number, { index }: Snapshot): Place {
  const { documents, documentOf } = index.columns
  const document = documentOf[record] ?? 0
  const position = record - (documents.firsts[document] ?? 0)
  return { key: blockKey(documents.ids[document] ?? 0, position), at: position % blockLength }
}

function articleEntry(record: number, at: number): Entry[] {
  const article = articlesOf(home)[at]
  if (article === undefined) return []
  const { summary: text, title } = article
  return [{ kind: 'article', record, article, text, words: { text: tokens(text), heading: tokens(title) } }]
}

function paragraphEntry(
  record: number,
  { block, paragraph, finding }: { block: Block; paragraph: Paragraph; finding: string | null },
  partnerProvisions: ProvisionCitation[],
): Entry {
  const text = paragraphText(paragraph)
  const heading = block.headings.find(({ id }) => id === paragraph.heading)
  return {
    kind: 'paragraph',
    record,
    symbol: block.symbol,
    paragraph,
    findingKey: finding === null ? null : findingKey(block, finding),
    headingProvisions: provisionsAbove(sectionsAbove(block, paragraph.section), heading),
    partnerProvisions,
    text,
    words: { text: tokens(text), heading: tokens(subjectOf(heading?.title ?? '')) },
  }
}
