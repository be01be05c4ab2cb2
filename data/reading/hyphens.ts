import { BROKEN } from './characters'
import { MAX_WORD } from './limits'
import type { Line } from './types'

/** How two lines of a block are joined: a blank between, nothing between, or nothing and the hyphen taken out. */
export type Joint = 'blank' | 'tight' | 'hyphen out'

const WORD = /\p{L}+(?:-\p{L}+)*/gu
const ENDS_BROKEN = /(\p{L}+(?:-\p{L}+)*)[-\u00ad]$/u
const GOES_ON = /^\p{Ll}+/u

/**
 * Says how lines are joined. A hyphen at a line's end is the typesetter's when the document writes the word in one elsewhere, and its
 * author's when the document writes it so. Of a word that stands nowhere else it is the typesetter's where he has a hyphen of his own,
 * U+2010 or U+00AD, and this is it; or where he is known to break words, unless both halves are words, or the first half is joined by
 * hyphens elsewhere, as "non-" is.
 */
export function joiner(lines: readonly Line[], pairs: Iterable<readonly [string, string]>) {
  const words = new Set<string>()
  const heads = new Set<string>()
  const hasOwnHyphen = lines.some(({ text }) => text.endsWith(BROKEN))
  let before = ''
  for (const { text } of lines) {
    // Halves of broken words are no words.
    const whole = ENDS_BROKEN.test(before) ? text.replace(GOES_ON, '') : text
    before = text
    for (const [word] of whole.replace(ENDS_BROKEN, '').matchAll(WORD)) {
      const known = word.toLowerCase()
      words.add(known)
      const hyphen = known.indexOf('-')
      if (hyphen > 0) heads.add(known.slice(0, hyphen))
    }
  }

  const judge = (left: string, right: string): Joint | null => {
    const [one, hyphened] = [`${left}${right}`.toLowerCase(), `${left}-${right}`.toLowerCase()]
    if (words.has(hyphened)) return 'tight'
    return words.has(one) ? 'hyphen out' : null
  }

  let breaks = 0
  for (const [before, line] of pairs) {
    const [left, right] = broken(before, line)
    if (left === undefined || right === undefined) continue
    const found = judge(left, right)
    if (found) breaks += found === 'hyphen out' ? 1 : -1
  }

  return (before: string, line: string): Joint => {
    const [left, right] = broken(before, line)
    if (left !== undefined && right !== undefined) {
      const found = judge(left, right)
      if (found) return found
      if (hasOwnHyphen) return before.endsWith(BROKEN) ? 'hyphen out' : 'tight'
      const [first, second] = [left.toLowerCase(), right.toLowerCase()]
      const isCompound = heads.has(first) || (words.has(first) && words.has(second))
      return breaks > 0 && !isCompound ? 'hyphen out' : 'tight'
    }
    // A symbol or a range goes on after its slash or hyphen, "2013-" and "2017".
    return /[\p{L}\d][-–/\u00ad]$/u.test(before) && /^[\p{L}\d]/u.test(line) ? 'tight' : 'blank'
  }
}

const broken = (before: string, line: string): [string?, string?] => [
  ENDS_BROKEN.exec(before.slice(-MAX_WORD))?.[1],
  GOES_ON.exec(line)?.[0],
]
