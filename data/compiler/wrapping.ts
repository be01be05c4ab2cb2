import { MAX_WORD } from './limits'

/** Puts wrapped lines together again: `(lines) => string`. */
export type Join = (lines: readonly string[]) => string

/**
 * A joiner for one document. A hyphen at a line's end stays ("safe-" + "harbour"), unless the document itself writes
 * the word in one elsewhere and never with the hyphen: then it was the typesetter's.
 */
export function joinerFor(text: string): Join {
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu))
  const isTypesetters = (left: string, right: string) =>
    words.has(`${left}${right}`.toLowerCase()) && !words.has(`${left}-${right}`.toLowerCase())

  const append = (before: string, line: string): string => {
    const left = /(\p{L}+(?:-\p{L}+)*)-$/u.exec(before.slice(-MAX_WORD))?.[1]
    const right = /^\p{Ll}+/u.exec(line)?.[0]
    if (left && right && isTypesetters(left, right)) return before.slice(0, -1) + line
    // A symbol, a compound or a range broken after its slash or hyphen goes on without a space.
    return /[\p{L}\d][-–/]$/u.test(before.slice(-2)) ? before + line : `${before} ${line}`
  }
  return (lines) => mendRanges(lines.reduce(append, '').trim())
}

/** "2013- 2017" is a range that extraction pulled apart. */
function mendRanges(text: string): string {
  return text.replace(/(\d[-–]) (?=\d)/g, '$1')
}
