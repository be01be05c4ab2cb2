import { textAfter } from '../around'
import { SAME } from './articles'
import { CHINESE_START, readChinese } from './chinese'
import type { Folded } from './fold'
import { type CitedArticles, readCitation } from './grammar'
import { PREFIX } from './limits'
import { allOf } from './near'
import { ARTICLE_STEM } from './patterns'
import { nextStart } from './starts'

/** An address may hold words that look like a citation. */
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}/g

/** Citations in a folded stretch, none inside an address. */
export function findCitations(folded: Folded, raw: string, start: number): CitedArticles[] {
  const { text } = folded
  const citations: CitedArticles[] = []
  const addresses = raw.includes('://') || raw.includes('www.') ? allOf(raw, ADDRESS) : []
  const outside = (citation: CitedArticles) => {
    const at = folded.origin(citation.start) - start
    return !addresses.some((address) => at >= address.index && at < address.index + address[0].length)
  }
  const keep = (citation: CitedArticles | null) => {
    if (citation && outside(citation)) citations.push(withoutConjunction(withNumbers(citation, citations.at(-1)), text))
  }
  for (const article of allOf(text, ARTICLE_STEM)) {
    const done = citations.at(-1)?.end ?? 0
    if (article.index < done) continue
    let at = Math.max(done, article.index - PREFIX)
    for (at = nextStart(text, at, article.index); at >= 0; at = nextStart(text, at, article.index)) {
      const citation = readCitation(text, at)
      at = Math.max(citation?.end ?? 0, at + 1)
      keep(citation)
    }
  }
  CHINESE_START.lastIndex = 0
  for (let found = CHINESE_START.exec(text); found; found = CHINESE_START.exec(text)) {
    const citation = readChinese(text, found.index)
    CHINESE_START.lastIndex = Math.max(citation?.end ?? 0, found.index + 1)
    keep(citation)
  }
  return citations
}

/** "paragraph 4 of the same article" has its number from the citation before. */
function withNumbers(citation: CitedArticles, before: CitedArticles | undefined): CitedArticles {
  let last = before?.paths.at(-1)?.[0]
  const paths = citation.paths.map(([article, ...labels]) => {
    if (article !== SAME) last = article
    return [last ?? '', ...labels]
  })
  return { ...citation, paths }
}

/** Arabic writes "and" and "so" as a letter of the next word; it is no part of the citation. */
function withoutConjunction(citation: CitedArticles, text: string): CitedArticles {
  return /^[وف](?:ال|لل|بال)/.test(textAfter(text, citation.start, 4))
    ? { ...citation, start: citation.start + 1 }
    : citation
}
