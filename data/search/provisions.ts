import type { SearchReason } from '../api'
import type { LibraryIndex } from '../index/opened'
import type { Tally } from '../index/opened/tally'
import type { ParsedQuery } from '../index/query/parse'
import { aloneWeight, provisionTerm } from '../index/segment/labels'
import { provisionShare, provisionWeight } from '../index/weights'
import type { ProvisionCitation } from '../schema'
import { closeness, closenessWeight } from '../treaty/closeness'

type Asked = Pick<ParsedQuery, 'provisions' | 'instrument'>

/** How well the citations of records meet the provisions asked for, 0 to 1: their own, and their headings'. */
export interface Citations {
  own: Tally
  heading: Tally
  /** To be called when nothing is read from them any more. */
  release(): void
}

/** How much the best-met of several asked provisions decides, the rest being their average. */
export const bestShare = 0.7
/** A second tie confirms the first: this share of it is added. */
const confirmation = 0.2
/** An article asked for by its number outweighs what is said about it. */
const articleShare = 1.5

/** Rejects when the index cannot be read. */
export async function citationsOf(asked: Asked, index: LibraryIndex): Promise<Citations> {
  const [own, heading] = await Promise.all([met('own', asked, index), met('heading', asked, index)])
  return { own, heading, release: () => index.tallies.giveBack([own, heading]) }
}

/** What records get for the provisions a query names, in a tally to be given back; null when it names none. Rejects when the index cannot be read. */
export async function scoreProvisions(asked: Asked, index: LibraryIndex): Promise<Tally | null> {
  if (asked.provisions.length === 0) return null
  const { own, heading, release } = await citationsOf(asked, index)
  const score = index.tallies.take()
  const { partners } = index.columns
  for (let record = 0; record < partners.length; record++) {
    const offset = partners[record] ?? 0
    const mine = provisionShare.own * (own.sums[record] ?? 0)
    const above = provisionShare.heading * (heading.sums[record] ?? 0)
    const lent = offset === 0 ? 0 : provisionShare.partner * (own.sums[record + offset] ?? 0)
    // Most records cite nothing that is asked for.
    if (mine + above + lent === 0) continue
    const most = Math.max(mine, above, lent)
    score.add(record, provisionWeight * (most + confirmation * (mine + above + lent - most)))
  }
  release()
  for (const provision of asked.provisions) {
    const term = provisionTerm('article', asked.instrument, provision.split('.')[0] ?? provision)
    for (const record of (await index.list(term)).records) score.raise(record, provisionWeight * articleShare)
  }
  return score
}

/** By record: how well its citations meet the provisions, the best-met of them above all. */
async function met(by: 'own' | 'heading', asked: Asked, index: LibraryIndex): Promise<Tally> {
  const lists = await Promise.all(
    asked.provisions.map((provision) =>
      Promise.all(
        citedNear(by, asked.instrument, provision, index).map(async ({ term, degree }) => {
          return { ...(await index.list(term)), each: closenessWeight[degree] / 255 }
        }),
      ),
    ),
  )
  const { tallies } = index
  const [best, sum] = [tallies.take(), tallies.take()]
  for (const near of lists) {
    const own = tallies.take()
    for (const { records, weights, each } of near) {
      for (let at = 0; at < records.length; at++) own.raise(records[at] ?? 0, each * (weights[at] ?? 0))
    }
    for (const record of own.records) {
      const value = own.sums[record] ?? 0
      best.raise(record, value)
      sum.add(record, value)
    }
    tallies.giveBack([own])
  }
  const average = (1 - bestShare) / Math.max(1, lists.length)
  for (const record of best.records) {
    best.sums[record] = bestShare * (best.sums[record] ?? 0) + average * (sum.sums[record] ?? 0)
  }
  tallies.giveBack([sum])
  return best
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
export interface CitedBy {
  own: readonly ProvisionCitation[]
  partner: readonly ProvisionCitation[]
  heading: readonly ProvisionCitation[]
}

/** The citation that ties a record best, and why; null when none does. */
export function provisionReason(asked: Asked, citing: CitedBy): { printed: string | null; why: SearchReason } | null {
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
  const { printed, provisions } = first.citation
  return { printed: first.by === 'own' ? printed : null, why: { says: first.by, provisions } }
}
