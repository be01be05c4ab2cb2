import type { Article, RankedFinding } from '../api'
import { titleOf } from '../cite/instruments'
import { functionBits } from '../index/segment/records'
import { ask, type LibrarySource, type Snapshot } from '../library/source'
import { citedNear } from '../search/provisions'
import { articlesOf, home, treatyUrl } from '../treaty'
import { rankByProvision } from './rank'

/** A treaty of the library, each article with the number of findings tied to it by a citation. */
export interface TreatyOutline {
  instrument: string
  title: string
  officialUrl: string
  articles: { article: Article; findings: number }[]
}

/** The findings whose paragraphs or headings cite an article, best tied first, at most some dozens. */
export function findingsOfArticle(
  source: LibrarySource,
  instrument: string,
  article: string,
): Promise<RankedFinding[]> {
  const reference = {
    kind: 'provision',
    start: 0,
    end: 0,
    instrument,
    provisions: [article],
    evidence: 'named',
  } as const
  const request = { reference: { ...reference, provisions: [article] }, passage: { text: '', at: 0, end: 0 } }
  return ask(source, async (snapshot) => {
    const ranked = await rankByProvision(request, instrument, [article], snapshot)
    return ranked.filter(({ tie }) => tie !== 'subject')
  })
}

/** The treaties whose articles the library holds. */
export function treatiesOf(source: LibrarySource): Promise<TreatyOutline[]> {
  return ask(source, async (snapshot) => {
    const articles = await Promise.all(
      articlesOf(home).map(async (article) => ({ article, findings: await countTied(article.number, snapshot) })),
    )
    return [{ instrument: home, title: titleOf(home).title, officialUrl: treatyUrl(home), articles }]
  })
}

/** Findings tied to an article by a citation: two paragraphs of one finding count once. */
async function countTied(article: string, { index }: Snapshot): Promise<number> {
  const { partners, functions, gone } = index.columns
  const terms = (by: 'own' | 'heading') => citedNear(by, home, article, index).map(({ term }) => index.list(term))
  const [own, heading] = await Promise.all([Promise.all(terms('own')), Promise.all(terms('heading'))])
  const finding = functionBits(['concern', 'recommendation'])
  const found = new Set<number>()
  const add = (record: number) => {
    if (gone?.[record] !== 1) found.add(Math.min(record, record + (partners[record] ?? 0)))
  }
  for (const { records } of own) records.forEach(add)
  // A heading speaks for the findings below it, not for what else stands there.
  for (const { records } of heading) records.filter((one) => ((functions[one] ?? 0) & finding) !== 0).forEach(add)
  return found.size
}
