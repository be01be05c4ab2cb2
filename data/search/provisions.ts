import { articlesWords, closeness, closenessWeight } from '../lookup/provisions'
import type { ProvisionCitation } from '../schema'
import type { ParsedQuery } from './query/parse'
import type { LibraryIndex } from './reader'
import { aloneWeight, provisionTerm } from './segment/labels'
import { provisionShare, provisionWeight } from './weights'

type Asked = Pick<ParsedQuery, 'provisions' | 'instrument'>

/** How each record is tied to the provisions a query names. */
export interface ProvisionScores {
  score: Float32Array
  /** What the paragraph itself and what its headings give. */
  own: Float32Array
  heading: Float32Array
}

/** A second tie confirms the first: this share of it is added. */
const confirmation = 0.2
/** An article asked for by its number outweighs what is said about it. */
const articleShare = 1.5

/** Null when the query names no provision. Rejects when the index cannot be read. */
export async function scoreProvisions(asked: Asked, index: LibraryIndex): Promise<ProvisionScores | null> {
  if (asked.provisions.length === 0) return null
  const [own, heading] = await Promise.all([best('own', asked, index), best('heading', asked, index)])
  const score = new Float32Array(index.size)
  const { partners } = index.columns
  for (let record = 0; record < score.length; record++) {
    const mine = provisionShare.own * (own[record] ?? 0)
    const above = provisionShare.heading * (heading[record] ?? 0)
    const offset = partners[record] ?? 0
    const lent = offset === 0 ? 0 : provisionShare.partner * (own[record + offset] ?? 0)
    const most = Math.max(mine, above, lent)
    if (most > 0) score[record] = provisionWeight * (most + confirmation * (mine + above + lent - most))
  }
  for (const provision of asked.provisions) {
    const term = provisionTerm('article', asked.instrument, provision.split('.')[0] ?? provision)
    for (const record of (await index.list(term)).records) score[record] = provisionWeight * articleShare
  }
  return { score, own, heading }
}

/** By record: the best of its citations, 0 to 1. */
async function best(by: 'own' | 'heading', asked: Asked, index: LibraryIndex): Promise<Float32Array> {
  const found = new Float32Array(index.size)
  const near = asked.provisions.flatMap((provision) =>
    citedNear(by, asked.instrument, provision, index).map(({ term, degree }) => ({
      list: index.list(term),
      each: closenessWeight[degree] / 255,
    })),
  )
  for (const { list, each } of near) {
    const { records, weights } = await list
    for (let at = 0; at < records.length; at++) {
      const record = records[at] ?? 0
      found[record] = Math.max(found[record] ?? 0, each * (weights[at] ?? 0))
    }
  }
  return found
}

/** The terms of citations of the same article, with how near each is. */
export function citedNear(by: 'own' | 'heading', instrument: string, provision: string, index: LibraryIndex) {
  const whole = provisionTerm(by, instrument, provision.split('.')[0] ?? provision)
  return index.vocabulary
    .termsFrom(whole)
    .map((term) => ({ term, degree: closeness(provision, term.slice(term.lastIndexOf('\t') + 1)) }))
    .filter(({ degree }) => degree !== 'none')
}

/** Where a record's citations stand. */
export interface Citing {
  own: readonly ProvisionCitation[]
  partner: readonly ProvisionCitation[]
  heading: readonly ProvisionCitation[]
}

/** The citation that ties a record best, and one line on it; null when none does. */
export function provisionReason(asked: Asked, citing: Citing): { printed: string | null; why: string } | null {
  const fits = (['own', 'partner', 'heading'] as const).flatMap((by) =>
    citing[by].flatMap((citation) => {
      if (citation.instrument !== asked.instrument) return []
      const near = asked.provisions.flatMap((one) => citation.provisions.map((cited) => closeness(one, cited)))
      const score = provisionShare[by] * Math.max(...near.map((one) => closenessWeight[one])) * aloneWeight(citation)
      return score > 0 ? [{ by, citation, score }] : []
    }),
  )
  const [first] = fits.sort((a, b) => b.score - a.score)
  if (first === undefined) return null
  const cited = articlesWords(first.citation.provisions)
  if (first.by === 'own') return { printed: first.citation.printed, why: `Cites ${cited}` }
  return {
    printed: null,
    why: first.by === 'partner' ? `Read together with a paragraph that cites ${cited}` : `Its heading cites ${cited}`,
  }
}
