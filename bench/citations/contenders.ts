import citation from 'citation'
import { LinkifyIt } from 'linkify-it'
import { find as findLinks } from 'linkifyjs'
import { findReferences } from '../../citations/index'

/** Something that searches a text and says how much it found. */
export interface Contender {
  name: string
  /** `ours` must be ahead of every `peer`; a `floor` is what any search costs at the least. `source` is ours too, but not as it ships. */
  role: 'ours' | 'source' | 'peer' | 'floor'
  search(text: string): number
}

const linkifyIt = new LinkifyIt()

/** What one would write at first for the same six languages. */
const plain =
  /\b(?:CRC|CCPR|CEDAW|CERD|CAT|CRPD|CMW|CED|HRI|A|S|E|ST)\/[A-Z0-9][\w.()/-]*|\b(?:art(?:icle|iculo|ículo)?s?|paragraph)\.?\s+\d+(?:\s*\(\w+\))*|стать\p{L}+\s+\d+|第[\d一二三四五六七八九十]+条|(?:المادة|المواد)\s+\d+/giu

// Not `text.match`: the engine may keep its answer for a text it has seen.
const countPlain = (text: string) => {
  plain.lastIndex = 0
  let found = 0
  while (plain.test(text)) found++
  return found
}

/** As many literals as a careful scan of six languages needs. */
const literals =
  '/C/ /RES/ /PV. /CN. /HRC/ /CONF. /Add. /SR. /GC/ OPSC Optional Protocol PROTOCOL Протокол Факультативн 议定书 議定書 البروتوكول'.split(
    ' ',
  )

const countLiterals = (text: string) => {
  let found = 0
  for (const literal of literals) {
    for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + literal.length)) found++
  }
  return found
}

const ours: Contender = { name: 'Glossator', role: 'ours', search: (text) => findReferences(text).length }

const others: readonly Contender[] = [
  { name: 'linkify-it', role: 'peer', search: (text) => linkifyIt.match(text)?.length ?? 0 },
  { name: 'citation', role: 'peer', search: (text) => citation.find(text).citations.length },
  { name: 'linkifyjs', role: 'peer', search: (text) => findLinks(text).length },
  { name: 'one plain regex', role: 'peer', search: countPlain },
  { name: `${literals.length} bare indexOf`, role: 'floor', search: countLiterals },
]

/** Everyone in the comparison, ours first: the code this module is part of, which is as it ships where the whole is bundled. */
export const contenders: readonly Contender[] = [ours, ...others]

/** The same where this module runs from source: the bundle that ships is compared, as the others are built too, and the source stands beside it. */
export const contendersWith = (shipped: typeof findReferences): readonly Contender[] => [
  { ...ours, search: (text) => shipped(text).length },
  { ...ours, name: 'its source', role: 'source' },
  ...others,
]
