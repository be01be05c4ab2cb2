import { parseProvision } from '../../../citations/index'
import type { Cutter } from './cut'

/** A bracketed provision without the word "article", anywhere: "compensation 9(4)". Bare numbers are ages and years. */
const bracketed = /(?<![\w/.])\d{1,2}\s?\(\s?(?:\d{1,2}|[a-z])\s?\)(?:\s?\(\s?(?:\d{1,2}|[a-z]{1,4})\s?\))*/giu
/** "9.3" and nothing else. */
const dotted = /^\s*\d{1,2}\.\d{1,2}\s*$/u
/** In the languages of the United Nations. */
const article = /\bart|ст|مو?اد|[条條]/iu

/** Cuts the provisions out of a query and gives them dotted: "art 4 jurisdiction" gives `['4']` and leaves "jurisdiction". */
export function takeProvisions(query: Cutter): string[] {
  const found: string[] = []
  for (let next = spelledOut(query.rest()); next !== null; next = spelledOut(query.rest())) {
    found.push(...next.provisions)
    query.blank(next.start, next.end)
  }
  query.cut(bracketed, (match) => {
    const provisions = parseProvision(match[0])?.provisions ?? []
    found.push(...provisions)
    return provisions.length > 0
  })
  return [...new Set(found)]
}

/** A provision that says it is one. */
function spelledOut(text: string): ReturnType<typeof parseProvision> {
  const found = parseProvision(text)
  if (found === null) return null
  return article.test(text.slice(found.start, found.end)) || dotted.test(text) ? found : null
}
