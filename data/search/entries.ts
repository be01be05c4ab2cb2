import type { Article } from '../api'
import { paragraphText } from '../paragraph'
import type { Document, Paragraph, ProvisionCitation } from '../schema'
import { type Token, tokens } from './words/tokens'

/** One thing that can be found, with its words read once. */
interface EntryBase {
  /** Position in the list of entries. */
  id: number
  text: string
  words: { text: Token[]; heading: Token[]; section: Token[] }
}

export interface ParagraphEntry extends EntryBase {
  kind: 'paragraph'
  document: Document
  paragraph: Paragraph
  findingKey: string | null
  /** Entry of the other side of its finding, or null. */
  partner: number | null
  /** Cited by the headings it stands under, outermost first. */
  headingProvisions: ProvisionCitation[]
}

interface ArticleEntry extends EntryBase {
  kind: 'article'
  article: Article
  instrument: string
}

export type Entry = ParagraphEntry | ArticleEntry

/** Everything searchable: the paragraphs of each document in order, then the articles. */
export function entriesOf(documents: readonly Document[], articles: readonly Article[], instrument: string): Entry[] {
  const entries: Entry[] = []
  for (const document of documents) {
    const first = entries.length
    for (const paragraph of document.paragraphs) entries.push(paragraphEntry(document, paragraph, entries.length))
    linkPartners(document, entries, first)
  }
  for (const article of articles) {
    entries.push({
      kind: 'article',
      id: entries.length,
      article,
      instrument,
      text: article.summary,
      words: { text: tokens(article.summary), heading: tokens(article.title), section: [] },
    })
  }
  return entries
}

function paragraphEntry(document: Document, paragraph: Paragraph, id: number): ParagraphEntry {
  const heading = document.headings.find((one) => one.id === paragraph.heading)
  const sections = sectionsAbove(document, paragraph.section)
  const text = paragraphText(paragraph)
  return {
    kind: 'paragraph',
    id,
    document,
    paragraph,
    findingKey: null,
    partner: null,
    headingProvisions: [...sections.flatMap((section) => section.provisions), ...(heading?.provisions ?? [])],
    text,
    words: {
      text: tokens(text),
      heading: tokens(subjectOf(heading?.title ?? '')),
      section: tokens(sections.map((section) => subjectOf(section.title)).join(' ')),
    },
  }
}

/** A title without the provisions it cites in brackets at its end: those are no words. */
const subjectOf = (title: string) => title.replace(/\s*\(+\s*arts?\b.*$/iu, '')

/** The section and those it belongs to, outermost first. */
export function sectionsAbove(document: Document, id: string | null): Document['sections'] {
  const section = document.sections.find((one) => one.id === id)
  return section === undefined ? [] : [...sectionsAbove(document, section.parent), section]
}

function linkPartners(document: Document, entries: Entry[], first: number): void {
  const byNumber = new Map<number, ParagraphEntry>()
  for (const entry of entries.slice(first)) if (entry.kind === 'paragraph') byNumber.set(entry.paragraph.number, entry)
  for (const finding of document.findings) {
    const sides = [finding.concern, finding.recommendation].map((number) => byNumber.get(number ?? Number.NaN))
    for (const [index, side] of sides.entries()) {
      if (side === undefined) continue
      side.findingKey = `${document.symbol}#${finding.id}`
      const other = sides[1 - index]
      if (other !== undefined && other !== side) side.partner = other.id
    }
  }
}
