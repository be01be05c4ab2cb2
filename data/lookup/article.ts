import type { Article, RankedFinding } from '../api'
import { titleOf } from '../cite/instruments'
import type { Document } from '../schema'
import { corpusOf } from './corpus'
import { rankByProvision } from './rank'
import { articlesOf, home, treatyUrl } from './treaties'

/** A treaty of the library, each article with the number of findings tied to it by a citation. */
export interface TreatyOutline {
  instrument: string
  title: string
  officialUrl: string
  articles: { article: Article; findings: number }[]
}

/** The findings whose paragraphs or headings cite an article, best tied first. */
export function findingsOfArticle(
  documents: readonly Document[],
  instrument: string,
  article: string,
): RankedFinding[] {
  const reference = {
    kind: 'provision',
    start: 0,
    end: 0,
    instrument,
    provisions: [article],
    evidence: 'named',
  } as const
  const request = { reference: { ...reference, provisions: [article] }, passage: { text: '', at: 0 } }
  return rankByProvision(request, instrument, [article], corpusOf(documents)).filter(({ tie }) => tie !== 'subject')
}

/** The treaties whose articles the library holds. */
export function treatiesOf(documents: readonly Document[]): TreatyOutline[] {
  const articles = articlesOf(home).map((article) => ({
    article,
    findings: findingsOfArticle(documents, home, article.number).length,
  }))
  return [{ instrument: home, title: titleOf(home).title, officialUrl: treatyUrl(home), articles }]
}
