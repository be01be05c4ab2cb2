import { CHINESE_START, readChinese } from './chinese'
import type { Folded } from './fold'
import { type Citation, readCitation } from './grammar'
import { PREFIX } from './limits'
import { ARTICLE_STEM, START } from './patterns'

/** An address may hold words that look like a citation. */
const ADDRESS = /(?:https?:\/\/|www\.)\S{1,2000}/g

/** Citations in a folded stretch, none inside an address. */
export function findCitations(folded: Folded, raw: string, start: number): Citation[] {
  const citations: Citation[] = []
  const addresses = raw.includes('://') || raw.includes('www.') ? [...raw.matchAll(ADDRESS)] : []
  const outside = (citation: Citation) => {
    const at = folded.origin(citation.start) - start
    return !addresses.some((address) => at >= address.index && at < address.index + address[0].length)
  }
  const collect = (from: number, to: number, start: RegExp, read: (text: string, at: number) => Citation | null) => {
    start.lastIndex = from
    for (let found = start.exec(folded.text); found && found.index <= to; found = start.exec(folded.text)) {
      const citation = read(folded.text, found.index)
      start.lastIndex = Math.max(citation?.end ?? 0, found.index + 1)
      if (citation && outside(citation)) citations.push(withoutConjunction(citation, folded.text))
    }
  }
  for (const article of folded.text.matchAll(ARTICLE_STEM)) {
    const done = citations.at(-1)?.end ?? 0
    if (article.index >= done) collect(Math.max(done, article.index - PREFIX), article.index, START, readCitation)
  }
  collect(0, folded.text.length, CHINESE_START, readChinese)
  return citations
}

/** Arabic writes "and" and "so" as a letter of the next word; it is no part of the citation. */
function withoutConjunction(citation: Citation, text: string): Citation {
  return /^[وف](?:ال|لل|بال)/.test(text.slice(citation.start, citation.start + 4))
    ? { ...citation, start: citation.start + 1 }
    : citation
}
