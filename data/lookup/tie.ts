import type { FindingReason, FindingView, Tie } from '../api'
import { sectionsAbove } from '../index/segment/records'
import type { Document, ProvisionCitation } from '../schema'
import { bestShare } from '../search/provisions'
import { type Closeness, closeness, closenessWeight } from '../treaty/closeness'

/** How a finding is tied to provisions, and how strongly, 0 to 1. */
export interface Tied {
  tie: Tie
  strength: number
  why: FindingReason
}

/** What a heading's citation counts beside a paragraph's own: it speaks for all that stands below it. */
export const headingShare = 0.55
/** What a second tie adds to the first. */
const confirmation = 0.1

interface Place {
  tie: 'paragraph' | 'heading'
  share: number
  citations: readonly ProvisionCitation[]
  /** Why, by the provisions that stand there. */
  why(provisions: string[], beside: boolean): FindingReason
}

/** The tie of a finding to the provisions asked for, or null. */
export function tieTo(
  instrument: string,
  asked: readonly string[],
  finding: FindingView,
  document: Document,
): Tied | null {
  const ties = placesOf(finding, document)
    .flatMap((place) => tiesAt(place, instrument, asked))
    .sort((a, b) => b.strength - a.strength)
  const [best, second] = ties
  if (best === undefined) return null
  return { ...best, strength: Math.min(1, best.strength + confirmation * (second?.strength ?? 0)) }
}

function placesOf(finding: FindingView, document: Document): Place[] {
  const paragraphs = [finding.recommendation, finding.concern].flatMap((paragraph) => paragraph ?? [])
  const section = sectionsAbove(document, finding.section.id)
  const heading = document.headings.find((one) => one.id === finding.heading?.id)
  return [
    ...paragraphs.map((paragraph): Place => {
      return {
        tie: 'paragraph',
        share: 1,
        citations: paragraph.provisions,
        why: (provisions, beside) => ({
          says: beside ? 'paragraph-beside' : 'paragraph',
          paragraph: paragraph.number,
          provisions,
        }),
      }
    }),
    ...section.map((one): Place => {
      return {
        tie: 'heading',
        share: headingShare,
        citations: one.provisions,
        why: (provisions, beside) => ({ says: beside ? 'section-beside' : 'section', section: one.id, provisions }),
      }
    }),
    {
      tie: 'heading',
      share: headingShare,
      citations: heading?.provisions ?? [],
      why: (provisions, beside) => ({
        says: beside ? 'heading-beside' : 'heading',
        heading: heading?.title ?? '',
        provisions,
      }),
    },
  ]
}

function tiesAt({ tie, share, citations, why }: Place, instrument: string, asked: readonly string[]): Tied[] {
  return citations.flatMap((citation): Tied[] => {
    if (citation.instrument !== instrument) return []
    const met = asked.map((provision) => nearest(provision, citation.provisions))
    const weights = met.map((one) => closenessWeight[one])
    const best = Math.max(...weights)
    if (best === 0) return []
    const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
    // One of ten articles named in passing says less than one named alone.
    const alone = 1 / citation.provisions.length ** 0.25
    const strength = share * alone * (bestShare * best + (1 - bestShare) * average)
    const beside = met.every((one) => one === 'beside' || one === 'none')
    // Another paragraph of the same article is the same subject, not the same provision.
    return [{ tie: beside ? 'subject' : tie, strength, why: why(citation.provisions, beside) }]
  })
}

const order: Closeness[] = ['same', 'within', 'around', 'beside', 'none']

function nearest(asked: string, cited: readonly string[]): Closeness {
  const all = new Set(cited.map((one) => closeness(asked, one)))
  return order.find((degree) => all.has(degree)) ?? 'none'
}
