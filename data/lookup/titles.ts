import type { ProvisionReference } from '../../citations/types'
import type { Article, DecodedSymbol, DocumentFacts } from '../api'
import { dayWords } from '../cite/dates'
import { articlesWords } from '../cite/words'

/** "OPSC, article 9 (1) · Prevention"; the subject only when a single article is cited. */
export function provisionTitle(reference: ProvisionReference, articles: readonly Article[]): string {
  const [only, another] = articles
  const cited = `${reference.instrument}, ${articlesWords(reference.provisions)}`
  return only === undefined || another !== undefined ? cited : `${cited} · ${only.title}`
}

/** "Concluding observations · United States · 3rd-4th reports · 2 June 2017"; the date only when the library holds the document. */
export function documentTitle(decoded: DecodedSymbol, document: DocumentFacts | null): string {
  return document === null ? decoded.words : `${decoded.words} · ${dayWords(document.adopted)}`
}
