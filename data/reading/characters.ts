import type { Segment } from './types'

/** Latin ligatures, Hebrew and Arabic presentation forms: one character for letters, or for the shape of one. */
const SHAPE = /[\ufb00-\ufdfd\ufe70-\ufefc]/
/** Characters that say nothing: controls, zero-width ones, marks of direction. */
const SILENT = /[\p{Cc}\u200b\u200e\u200f\u2060\ufeff]/u
const BLANK = /\s/
const HYPHEN = /[\u00ad\u2010\u2011]/
/** What a line ends with where a typesetter broke a word by a character of his own: authors type `-`. */
export const BROKEN = '\u00ad'
/** A hyphen that only a typesetter writes; U+00AD shows at a line's end only. */
const TYPESET = /[\u00ad\u2010]$/
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2012-\u201f]*$/

/** Gathers the text of a line from items, with a map back to them. */
export function lineText() {
  let text = ''
  let raw = ''
  const segments: Segment[] = []

  function put(shown: string, item: number, from: number, to: number) {
    const last = segments.at(-1)
    const [at, length] = [text.length, shown.length]
    text += shown
    const even = length === to - from
    const goesOn =
      last?.item === item && last.to === from && last.at + last.length === at && last.length === last.to - last.from
    if (even && goesOn) {
      last.length += length
      last.to = to
    } else segments.push({ at, length, item, from, to })
  }

  return {
    add(str: string, item: number) {
      if (str.trim() !== '') raw = str.trimEnd()
      if (PLAIN.test(str) && !str.includes('  ') && !(str.startsWith(' ') && endsBlank(text))) {
        if (str !== '') put(str, item, 0, str.length)
        return
      }
      for (let at = 0; at < str.length; at++) {
        const char = str.charAt(at)
        if (BLANK.test(char)) {
          if (!endsBlank(text)) put(' ', item, at, at + 1)
        } else if (SHAPE.test(char)) put(char.normalize('NFKC').trim(), item, at, at + 1)
        else if (HYPHEN.test(char)) {
          // A soft hyphen shows at the end only.
          if (char !== BROKEN || at === str.trimEnd().length - 1) put('-', item, at, at + 1)
        } else if (!SILENT.test(char)) put(char, item, at, at + 1)
      }
    },
    blank() {
      if (text !== '' && !endsBlank(text)) text += ' '
    },
    /** The text, without a blank at its end. */
    done(): { text: string; segments: Segment[] } {
      const whole = text.trimEnd()
      const ended = TYPESET.test(raw) ? `${whole.slice(0, -1)}${BROKEN}` : whole
      return { text: ended, segments: cutTo(segments, whole.length) }
    },
  }
}

const endsBlank = (text: string): boolean => text === '' || text.endsWith(' ')

/** The segments of a text of which only the beginning is kept. */
function cutTo(segments: Segment[], length: number): Segment[] {
  const last = segments.at(-1)
  if (!last || last.at + last.length <= length) return segments
  return segments.flatMap((segment) => {
    const over = segment.at + segment.length - length
    if (over <= 0) return [segment]
    if (segment.at >= length) return []
    return [{ ...segment, length: segment.length - over, to: segment.to - over }]
  })
}
