import type { Article, FindingView } from '../api'
import { sectionsAbove } from '../index/segment/records'
import type { Document, Finding, ProvisionCitation } from '../schema'
import { articlesOf } from '../treaty/index'
import { findingKey, findingView, paragraphsOf, paragraphView, readFindingKey } from './facts'
import { documentOf, positionOfDocument, readDocumentsAt } from './read'
import { ask, type LibrarySource } from './source'

/** What the side panel shows beside search results, read from documents. */

export interface FindingLink extends Pick<FindingView, 'key' | 'section' | 'heading'> {
  /** That of its document: `'en'`. */
  language: string
  /** Paragraph numbers, concern first. */
  paragraphs: number[]
}

/** A finding with all that its page shows. */
export interface FindingPage {
  finding: FindingView
  /** Neighbours in the order of the document. */
  previous: FindingLink | null
  next: FindingLink | null
  /** Cited by the heading it stands under, not by the paragraphs themselves. */
  headingProvisions: ProvisionCitation[]
  /** What the cited articles require, those the paragraphs cite first. */
  articles: { instrument: string; article: Article }[]
  /** Paragraphs of the same document that refer to one of its own. */
  citedBy: number[]
}

/** The finding with this key, `SYMBOL#24-25`, or the paragraph alone, `SYMBOL#4`; null when no document has it. */
export async function findingPage(source: LibrarySource, key: string): Promise<FindingPage | null> {
  const { symbol, id } = readFindingKey(key)
  const document = await documentOf(source, symbol)
  if (document === null) return null
  const at = document.findings.findIndex((one) => one.id === id)
  const known = document.findings[at]
  const finding =
    known === undefined
      ? paragraphView(document, /^\d+$/.test(id) ? Number(id) : Number.NaN)
      : findingView(document, known)
  if (finding === null) return null
  const numbers = paragraphsOf(finding)
  const headingProvisions = citedAbove(document, finding)
  const own = [finding.concern, finding.recommendation].flatMap((paragraph) => paragraph?.provisions ?? [])
  const link = (index: number) => {
    const neighbour = known === undefined ? undefined : document.findings[index]
    return neighbour === undefined ? null : linkTo(document, neighbour)
  }
  return {
    finding,
    previous: link(at - 1),
    next: link(at + 1),
    headingProvisions,
    articles: articlesCited([...own, ...headingProvisions]),
    citedBy: document.paragraphs
      .filter((one) => one.crossReferences.some((number) => numbers.includes(number)))
      .map((one) => one.number),
  }
}

/** The findings with these keys, in any order; those the library does not hold are left out. */
export const findingLinks = (source: LibrarySource, keys: readonly string[]): Promise<FindingLink[]> =>
  ask(source, async (snapshot) => {
    const wanted = new Set(keys)
    const symbols = new Set(keys.map((key) => readFindingKey(key).symbol))
    const positions = [...symbols].map((symbol) => positionOfDocument(symbol, snapshot.index)).filter((at) => at >= 0)
    const documents = await readDocumentsAt(positions, snapshot)
    return documents.flatMap((document) =>
      document.findings.flatMap((finding) =>
        wanted.has(findingKey(document, finding.id)) ? [linkTo(document, finding)] : [],
      ),
    )
  })

function linkTo(document: Document, finding: Finding): FindingLink {
  const view = findingView(document, finding)
  const { key, section, heading } = view
  return { key, section, heading, language: document.language, paragraphs: paragraphsOf(view) }
}

function citedAbove(document: Document, finding: FindingView): ProvisionCitation[] {
  const heading = document.headings.find((one) => one.id === finding.heading?.id)
  const sections = sectionsAbove(document, finding.section.id)
  return [...sections.flatMap((section) => section.provisions), ...(heading?.provisions ?? [])]
}

/** Each article once, in the order of citing, of the treaties whose articles are held. */
function articlesCited(citations: readonly ProvisionCitation[]): FindingPage['articles'] {
  const found: FindingPage['articles'] = []
  for (const { instrument, provisions } of citations) {
    for (const provision of provisions) {
      const number = provision.split('.')[0]
      const article = articlesOf(instrument).find((one) => one.number === number)
      if (article !== undefined && !found.some((one) => one.article === article)) found.push({ instrument, article })
    }
  }
  return found
}
