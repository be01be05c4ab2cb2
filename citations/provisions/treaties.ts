import { here } from '../around'
import { anyName, idOf, namedGroups, TREATY_STEM } from '../languages/called'
import { near, stemsIn } from './near'

/** A treaty's title: a word for "convention", what does not matter, and the words that tell which one. */

const keys = namedGroups('keys')
const titles = namedGroups('titles')

const PREFIX =
  '(?:(?:un|u\\.n\\.|united nations|internation\\p{L}{2,3}|international|международн\\p{L}{2,3}|europ\\p{L}{3,7})\\s)?'
/** Nothing that ends a name or begins another, and no number; nearest words first. */
const BETWEEN = '(?:(?!protoc|протокол|بروتوكول|conven|конвенц|اتفاقي)[^.;:()"\\d。；]){0,75}?'
const KEYED = new RegExp(`${PREFIX}(?:${anyName('convention', 'covenant')})${BETWEEN}(?:${keys.source})`, 'yu')
const TITLE = new RegExp(titles.source, 'yu')

/** How far before its stem a title may begin. */
const TITLE_BACK = 40

export interface Treaty {
  id: string
  index: number
  length: number
}

const groupOf = (found: RegExpExecArray, ids: string[]): Treaty => ({
  id: idOf(found, ids),
  index: found.index,
  length: found[0].length,
})

/** The title that stands at a place in folded text. */
export function treatyAt(text: string, at: number): Treaty | null {
  const title = here(TITLE, text, at)
  if (title) return groupOf(title, titles.ids)
  const keyed = here(KEYED, text, at)
  return keyed ? groupOf(keyed, keys.ids) : null
}

/** All titles in folded text. One may lie inside another: the longest is meant. */
export const treatiesIn = (text: string, stems = stemsIn(text, TREATY_STEM)): Treaty[] => [
  ...near(text, stems, TITLE, TITLE_BACK).map((found) => groupOf(found, titles.ids)),
  ...near(text, stems, KEYED, TITLE_BACK).map((found) => groupOf(found, keys.ids)),
]
