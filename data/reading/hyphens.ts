import { BROKEN } from './characters'
import { MAX_WORD } from './limits'

/** How two lines of a block are joined: a blank between, nothing between, or nothing and the hyphen taken out. */
export type Joint = 'blank' | 'tight' | 'hyphen out'

const WORD = /\p{L}+(?:-\p{L}+)*/gu
const ENDS_BROKEN = /(\p{L}+(?:-\p{L}+)*)[-\u00ad]$/u
const GOES_ON = /^\p{Ll}+/u
/** Asked first: it is asked of every line. */
const mayBeBroken = (text: string): boolean => text.endsWith('-') || text.endsWith(BROKEN)

/**
 * How each line of each block is joined to the next. A hyphen at a line's end is the typesetter's when the document writes the word in one
 * elsewhere, and its author's when the document writes it so. Of a word that stands nowhere else it is the typesetter's where he has a
 * hyphen of his own, U+2010 or U+00AD, and this is it; or where he is known to break words, unless both halves are words, or the first
 * half is joined by hyphens elsewhere, as "non-" is.
 */
export function jointsOf(blocks: readonly string[][]): Joint[][] {
  const { words, heads } = vocabularyOf(blocks)
  const hasOwnHyphen = blocks.some((lines) => lines.some((text) => text.endsWith(BROKEN)))
  let breaks = 0
  for (const lines of blocks) {
    for (const [index, text] of lines.entries()) {
      const halves = broken(text, lines[index + 1])
      const known = halves && knownJoint(words, halves)
      if (known) breaks += known === 'hyphen out' ? 1 : -1
    }
  }

  const joint = (before: string, line: string): Joint => {
    const halves = broken(before, line)
    // A symbol or a range goes on after its slash or hyphen, "2013-" and "2017".
    if (!halves) return /[\p{L}\d][-–/\u00ad]$/u.test(before.slice(-2)) && /^[\p{L}\d]/u.test(line) ? 'tight' : 'blank'
    const known = knownJoint(words, halves)
    if (known) return known
    if (hasOwnHyphen) return before.endsWith(BROKEN) ? 'hyphen out' : 'tight'
    const [first, second] = halves
    const isCompound = heads.has(first) || (words.has(first) && words.has(second))
    return breaks > 0 && !isCompound ? 'hyphen out' : 'tight'
  }
  return blocks.map((lines) => lines.slice(1).map((line, index) => joint(lines[index] ?? '', line)))
}

/** The words of a document, and the first halves of those with a hyphen; halves of broken words are no words. */
function vocabularyOf(blocks: readonly string[][]) {
  const words = new Set<string>()
  const heads = new Set<string>()
  for (const lines of blocks) {
    for (const [index, text] of lines.entries()) {
      const begun = mayBeBroken(lines[index - 1] ?? '') ? text.replace(GOES_ON, '') : text
      const whole = mayBeBroken(begun) ? begun.replace(ENDS_BROKEN, '') : begun
      for (const [word] of whole.matchAll(WORD)) {
        const known = word.toLowerCase()
        words.add(known)
        const hyphen = known.indexOf('-')
        if (hyphen > 0) heads.add(known.slice(0, hyphen))
      }
    }
  }
  return { words, heads }
}

type Halves = readonly [string, string]

function knownJoint(words: ReadonlySet<string>, [left, right]: Halves): Joint | null {
  if (words.has(`${left}-${right}`)) return 'tight'
  return words.has(`${left}${right}`) ? 'hyphen out' : null
}

/** The halves of a word that a line breaks, in small letters. */
function broken(before: string, line: string | undefined): Halves | null {
  if (line === undefined || !mayBeBroken(before)) return null
  const [left, right] = [ENDS_BROKEN.exec(before.slice(-MAX_WORD))?.[1], GOES_ON.exec(line)?.[0]]
  return left !== undefined && right !== undefined ? [left.toLowerCase(), right] : null
}
