import { closeness, closenessWeight } from '../lookup/provisions'
import type { ProvisionCitation } from '../schema'
import type { Entry } from './entries'
import type { ParsedQuery } from './query/parse'
import { provisionShare, provisionWeight } from './weights'

/** Why an entry answers for a provision, strongest first. */
export interface ProvisionFit {
  score: number
  by: 'article' | 'own' | 'partner' | 'heading' | null
  citation: ProvisionCitation | null
}

const nothing: ProvisionFit = { score: 0, by: null, citation: null }

/** How an entry is tied to the provisions a query names. */
export function provisionFit(
  query: Pick<ParsedQuery, 'provisions' | 'instrument'>,
  entry: Entry,
  entries: readonly Entry[],
): ProvisionFit {
  if (query.provisions.length === 0) return nothing
  if (entry.kind === 'article') {
    const asked =
      query.instrument === entry.instrument &&
      query.provisions.some((one) => one.split('.')[0] === entry.article.number)
    return asked ? { score: provisionWeight * 1.5, by: 'article', citation: null } : nothing
  }
  const partner = entry.partner === null ? undefined : entries[entry.partner]
  const fits = [
    fitOf(query, entry.paragraph.provisions, 'own'),
    fitOf(query, partner?.kind === 'paragraph' ? partner.paragraph.provisions : [], 'partner'),
    fitOf(query, entry.headingProvisions, 'heading'),
  ]
  const [best = nothing, ...others] = fits.sort((a, b) => b.score - a.score)
  // A second tie confirms the first.
  return { ...best, score: best.score + 0.2 * others.reduce((sum, fit) => sum + fit.score, 0) }
}

function fitOf(
  query: Pick<ParsedQuery, 'provisions' | 'instrument'>,
  citations: readonly ProvisionCitation[],
  by: 'own' | 'partner' | 'heading',
): ProvisionFit {
  let best = nothing
  for (const citation of citations) {
    if (citation.instrument !== query.instrument) continue
    // One of ten articles named in passing says less than one named alone.
    const alone = 1 / citation.provisions.length ** 0.25
    for (const asked of query.provisions) {
      for (const cited of citation.provisions) {
        const score = provisionWeight * provisionShare[by] * closenessWeight[closeness(asked, cited)] * alone
        if (score > best.score) best = { score, by, citation }
      }
    }
  }
  return best
}
