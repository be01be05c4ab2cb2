import { isInvisible, plain } from '../characters'

/** A short stretch of the text in plain characters, with the way back to the text. */
export interface Cleaned {
  text: string
  /** Offset in the original of the character at an index. */
  startOf(index: number): number
  /** Offset in the original just after the character at an index. */
  endOf(index: number): number
}

const PARAGRAPH_BREAK = '\f'
const ENCODED = /%(?:25)?(2f|20|28|29)/iy
const DECODED: Record<string, string> = { '2f': '/', '20': ' ', '28': '(', '29': ')' }
/** Every character that is read as another, or as none, and blanks that run together. */
const NEEDS_CLEANING =
  /[%\p{Cc}\xa0\xad\u0410-\u0425\u0660-\u0669\u06f0-\u06f9\u1680\u2000-\u2015\u2028-\u202f\u2044\u205f-\u2069\u2212\u2215\u3000\ufe63\ufeff\uff01-\uff5e](?<!\n)|[ \n]{2}/u

/**
 * The stretch `[from, to)` of a text without invisible characters, with plain hyphens, slashes, digits and capitals, percent-encoding of
 * what symbols are made of undone, and each run of blanks as one character: a space, a line feed where it holds one line end, a form
 * feed where it holds more (nothing we look for goes on in the next paragraph).
 */
export function clean(original: string, from: number, to: number): Cleaned {
  const limit = Math.min(to, original.length)
  const slice = original.slice(from, limit)
  if (!NEEDS_CLEANING.test(slice)) {
    return { text: slice, startOf: (index) => from + index, endOf: (index) => from + index + 1 }
  }
  return cleanEach(original, from, limit)
}

function cleanEach(original: string, from: number, limit: number): Cleaned {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = from
  while (at < limit) {
    const start = at
    const code = original.charCodeAt(at++)
    if (isInvisible(code)) continue
    let character = String.fromCharCode(plain(code))
    if (code === 37) {
      ENCODED.lastIndex = start
      const encoded = ENCODED.exec(original)
      if (encoded?.[1]) {
        character = DECODED[encoded[1].toLowerCase()] ?? '%'
        at = start + encoded[0].length
      }
    } else if (character === ' ' || character === '\n') {
      const run = readBlanks(original, start, limit)
      character = run.lines === 0 ? ' ' : run.lines === 1 ? '\n' : PARAGRAPH_BREAK
      at = run.end
    }
    text += character
    starts.push(start)
    ends.push(at)
  }
  return { text, startOf: (index) => starts[index] ?? limit, endOf: (index) => ends[index] ?? limit }
}

function readBlanks(original: string, from: number, limit: number): { end: number; lines: number } {
  let end = from
  let lines = 0
  for (; end < limit; end++) {
    const code = original.charCodeAt(end)
    if (isInvisible(code)) continue
    const mapped = plain(code)
    if (mapped !== 10 && mapped !== 32) break
    const secondOfPair = code === 10 && end > from && original.charCodeAt(end - 1) === 13
    if (mapped === 10 && !secondOfPair) lines++
  }
  return { end, lines }
}
