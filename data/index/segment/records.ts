import type { Article } from '../../api'
import { paragraphFunctions } from '../../functions'
import { paragraphText } from '../../paragraph'
import type { Document, Heading, Paragraph, ProvisionCitation, Section } from '../../schema'
import { type Label, labelsOf, provisionTerm } from './labels'

/** What the index keeps of a record beside its words. */
export interface RecordFacts {
  /** One bit for each of `paragraphFunctions`. */
  functions: number
  sectionId: string
  /** How many records on the other side of its finding stands; 0 when there is none. */
  partner: number
}

/** One thing that can be found, as the index takes it in. */
export interface IndexRecord extends RecordFacts {
  text: string
  heading: string
  section: string
  labels: Label[]
}

/** A bit for each, the first the lowest. */
export const functionBits = (names: readonly string[]): number =>
  paragraphFunctions.reduce((bits, name, at) => (names.includes(name) ? bits | (1 << at) : bits), 0)

/** The paragraphs of a document, in its order. */
export function recordsOf(document: Document): IndexRecord[] {
  const partners = partnersIn(document)
  const headings = new Map(document.headings.map((heading) => [heading.id, heading]))
  const above = new Map(document.sections.map(({ id }) => [id, sectionsAbove(document, id)]))
  return document.paragraphs.map((paragraph, at) => {
    const heading = headings.get(paragraph.heading ?? '')
    const sections = above.get(paragraph.section) ?? []
    return {
      ...factsOf(paragraph, at, partners),
      text: paragraphText(paragraph),
      heading: subjectOf(heading?.title ?? ''),
      section: sections.map(({ title }) => subjectOf(title)).join(' '),
      labels: labelsOf(paragraph, provisionsAbove(sections, heading)),
    }
  })
}

/** The same without what is read of their texts. */
export function factsOfRecords(document: Document): RecordFacts[] {
  const partners = partnersIn(document)
  return document.paragraphs.map((paragraph, at) => factsOf(paragraph, at, partners))
}

const factsOf = (
  { number, section, functions }: Paragraph,
  at: number,
  partners: ReturnType<typeof partnersIn>,
): RecordFacts => ({
  functions: functionBits(functions),
  sectionId: section,
  partner: (partners.get(number)?.at ?? at) - at,
})

/** The articles of a treaty as records. */
export function articleRecords(articles: readonly Article[], instrument: string): IndexRecord[] {
  return articles.map((article) => ({
    text: article.summary,
    heading: article.title,
    section: '',
    functions: 0,
    sectionId: '',
    partner: 0,
    labels: [{ term: provisionTerm('article', instrument, article.number), weight: 1 }],
  }))
}

/** A title without the provisions it cites in brackets at its end: those are no words. */
export const subjectOf = (title: string): string => title.replace(/\s*\(+\s*arts?\b.*$/iu, '')

/** Cited by the headings a paragraph stands under, outermost first. */
export const provisionsAbove = (sections: readonly Section[], heading: Heading | undefined): ProvisionCitation[] => [
  ...sections.flatMap((section) => section.provisions),
  ...(heading?.provisions ?? []),
]

/** The section and those it belongs to, outermost first. */
export function sectionsAbove(document: Pick<Document, 'sections'>, id: string | null): Section[] {
  const section = document.sections.find((one) => one.id === id)
  return section === undefined ? [] : [...sectionsAbove(document, section.parent), section]
}

/** For each paragraph number of a finding: its id, and where among the paragraphs the other side stands. */
export function partnersIn(
  document: Pick<Document, 'findings'> & { paragraphs: readonly Pick<Paragraph, 'number'>[] },
): Map<number, { finding: string; at: number | undefined }> {
  const at = new Map(document.paragraphs.map(({ number }, index) => [number, index]))
  const found = new Map<number, { finding: string; at: number | undefined }>()
  for (const { id, concern, recommendation } of document.findings) {
    for (const [own, other] of [
      [concern, recommendation],
      [recommendation, concern],
    ]) {
      if (own === null || own === undefined || !at.has(own)) continue
      const partner = other === null || other === undefined || other === own ? undefined : at.get(other)
      found.set(own, { finding: id, at: partner ?? found.get(own)?.at })
    }
  }
  return found
}
