import type { DocumentFacts, FindingView } from '../api'
import { sectionsAbove } from '../index/segment/records'
import type { Document, Finding, Paragraph } from '../schema'

/** The facts of a document without its text. */
export function factsOf(document: Document): DocumentFacts {
  const { sections: _sections, headings: _headings, paragraphs: _paragraphs, findings: _findings, ...facts } = document
  return facts
}

export const findingKey = (document: Pick<Document, 'symbol'>, id: string): string => `${document.symbol}#${id}`

/** The document and the finding that a key names; without a `#` the whole is the finding's. */
export function readFindingKey(key: string): { symbol: string; id: string } {
  const cut = key.lastIndexOf('#')
  return { symbol: key.slice(0, Math.max(0, cut)), id: key.slice(cut + 1) }
}

/** A finding with its paragraphs, section and heading. */
export function findingView(document: Document, finding: Finding): FindingView {
  const concern = paragraphOf(document, finding.concern)
  const recommendation = paragraphOf(document, finding.recommendation)
  return { ...viewOf(document, finding.id, concern, recommendation), ...(finding.unsure && { doubtful: true }) }
}

/**
 * A paragraph shown like a finding: its own finding when it has one, else itself alone, on the side of the concern, where the
 * introduction and the positive aspects stand in a document. Null when the document has no such paragraph.
 */
export function paragraphView(document: Document, number: number): FindingView | null {
  const finding = document.findings.find((one) => one.concern === number || one.recommendation === number)
  if (finding !== undefined) return findingView(document, finding)
  const paragraph = paragraphOf(document, number)
  return paragraph === null ? null : viewOf(document, String(number), paragraph, null)
}

/** Paragraph numbers of a finding, concern first. */
export function paragraphsOf(finding: Pick<FindingView, 'concern' | 'recommendation'>): number[] {
  return [finding.concern, finding.recommendation].flatMap((paragraph) =>
    paragraph === null ? [] : [paragraph.number],
  )
}

function viewOf(
  document: Document,
  id: string,
  concern: Paragraph | null,
  recommendation: Paragraph | null,
): FindingView {
  const of = concern ?? recommendation
  const section = sectionsAbove(document, of?.section ?? null).at(-1)
  const heading = document.headings.find((one) => one.id === of?.heading)
  return {
    key: findingKey(document, id),
    document: factsOf(document),
    section: { id: section?.id ?? '', title: section?.title ?? '' },
    heading: heading === undefined ? null : { id: heading.id, title: heading.title },
    concern,
    // The same paragraph never stands on both sides.
    recommendation: recommendation?.number === concern?.number ? null : recommendation,
  }
}

const paragraphOf = (document: Document, number: number | null): Paragraph | null =>
  document.paragraphs.find((paragraph) => paragraph.number === number) ?? null
