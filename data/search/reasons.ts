import { articlesWords } from '../lookup/provisions'
import type { Concept } from './concepts'
import type { Entry } from './entries'
import type { Postings } from './postings'
import type { ProvisionFit } from './provisionFit'

/** One line for each thing that matched otherwise than word for word. */
export function wordReasons(concepts: readonly Concept[], entry: Entry, postings: Postings): string[] {
  const reasons: string[] = []
  for (const concept of concepts) {
    const best = concept.alternatives
      .filter((one) => postings.of(one.term).has(entry.id))
      .sort((a, b) => b.weight - a.weight)[0]
    if (best?.instead === undefined || best.how === 'prefix') continue
    const instead = `“${concept.printed}” ${best.how === 'synonym' ? 'also searched as' : 'read as'} “${best.instead}”`
    reasons.push(instead)
  }
  return [...new Set(reasons)]
}

/** "Cites article 4" and its kin; empty when no provision was asked for. */
export function provisionReasons(fit: ProvisionFit): string[] {
  if (fit.by === null || fit.by === 'article' || fit.citation === null) return []
  const cited = articlesWords(fit.citation.provisions)
  if (fit.by === 'own') return [`Cites ${cited}`]
  return [fit.by === 'partner' ? `Read together with a paragraph that cites ${cited}` : `Its heading cites ${cited}`]
}
