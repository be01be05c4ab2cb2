import { canonicalProvision, provisionExists } from '../instruments/exists'
import type { Span } from '../types'
import { CHINESE_START, readChinese } from './chinese'
import { fold, originalEnd } from './fold'
import { type CitedArticles, readBare, readCitation } from './grammar'
import { nextStart } from './starts'

/** Longer input is no search. */
const LONGEST_QUERY = 500

/**
 * The OPSC provisions asked for in a search: "9(3)", "art 4 jurisdiction", "article 3 (1) (a) (i)".
 * @returns dotted provisions and where they stand in `text`; null when it asks for none that exists
 */
export function parseProvision(text: string): ({ provisions: string[] } & Span) | null {
  const folded = fold(text, 0, Math.min(text.length, LONGEST_QUERY))
  const citation = firstCitation(folded.text)
  if (!citation) return null
  const provisions = citation.paths
    .map((path) => path.join('.'))
    .map((provision) => (citation.dotted ? canonicalProvision('OPSC', provision) : provision))
  if (!provisions.every((provision) => provisionExists('OPSC', provision))) return null
  return {
    provisions,
    start: folded.origin(citation.start),
    end: originalEnd(folded, citation.end),
  }
}

function firstCitation(text: string): CitedArticles | null {
  for (let at = nextStart(text, 0, text.length); at >= 0; at = nextStart(text, at + 1, text.length)) {
    const citation = readCitation(text, at)
    if (citation) return citation
  }
  CHINESE_START.lastIndex = 0
  const chinese = CHINESE_START.exec(text)
  if (chinese) return readChinese(text, chinese.index)
  // A bare number is a provision only at the start, where nothing else can be meant: "9(3) compensation".
  const start = text.length - text.trimStart().length
  return readBare(text, start)
}
