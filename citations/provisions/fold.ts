import { digitOrDash, isInvisible } from '../characters'
import { STRETCH } from './limits'

/**
 * One plain spelling for every way a page can print the same words: lower case, no accents, ASCII digits, brackets,
 * quotation marks and dashes, one space for a run of spaces, nothing invisible. Offsets lead back to the page's text.
 */
export interface Folded {
  text: string
  /** What the page prints at each place of `text`: as long, not folded. */
  printed: string
  /** Index in the original of the folded character at an index; at `text.length`, the end of the stretch. */
  origin(index: number): number
}

const SPACE = 32
const NEWLINE = 10
const APOSTROPHE = 39
const QUOTE = 34
const HYPHEN = 45

/** Characters whose compatibility form is not what a reader sees, as code -> folded code (0: dropped). */
const SPECIAL = new Map<number, number>()
const put = (characters: string, to: number) => {
  for (const character of characters) SPECIAL.set(character.charCodeAt(0), to)
}
put('ʼ´`′', APOSTROPHE)
put('«»‹›「」『』″', QUOTE)
put('ºª°', 0xb0)
put('¹²³', SPACE)
put('،', 44)
put('؛', 59)
put('\u0640\u0670', 0)

function foldCharacter(code: number): number {
  const known = FOLDED[code] as number
  if (known > 0) return known - 1
  const folded = computeFold(code)
  FOLDED[code] = folded + 1
  return folded
}

function computeFold(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32
    if (code === 42 || code === 95 || code < 32 || code === 127) return SPACE
    return code === 96 ? APOSTROPHE : code
  }
  const special = SPECIAL.get(code)
  if (special !== undefined) return special
  if (isInvisible(code) || (code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f)) return 0
  const simple = digitOrDash(code)
  if (simple) return simple
  if (code >= 0x2018 && code <= 0x201f) return code < 0x201c ? APOSTROPHE : QUOTE
  // Raised digits are footnote marks: "article 3¹" is not article 31.
  if (code >= 0x2070 && code <= 0x2079) return SPACE
  // ㈠: a numeral in brackets, as one character.
  if (code >= 0x3220 && code <= 0x3229) return '一二三四五六七八九十'.charCodeAt(code - 0x3220)
  if (code >= 0xd800 && code <= 0xdfff) return code
  const character = String.fromCharCode(code)
  if (/\s/.test(character)) return SPACE
  return character.toLowerCase().normalize('NFKD').toLowerCase().charCodeAt(0)
}

const isWide = (code: number) => code >= 0x2e80 && code <= 0x9fff
const isLetter = (code: number) => (code >= 97 && code <= 122) || code > 0xbf

/** Folds `text.slice(start, end)`. */
export function fold(text: string, start = 0, end = text.length): Folded {
  const slice = text.slice(start, end)
  const kept = slice.trimEnd()
  if (NEEDS_FOLDING.test(kept)) return foldEach(text, start, end)
  const blank = slice.slice(kept.length)
  const last = blank && (blank.includes('\n') ? '\n' : ' ')
  const printed = kept + last
  return { text: printed.toLowerCase(), printed, origin: originWithin(start, printed.length, end) }
}

/** Anything but plain ASCII with single blanks, where folding is but a change of case. */
const NEEDS_FOLDING = /[^ !-)+-^a-~\n]|[ \n]{2}|-\n/

/** Of each code unit, one more than what it folds to; 0 when not yet known. */
const FOLDED = new Uint32Array(0x10000)

/** Where a stretch is folded before it becomes a string, also in single bytes; grows with the longest one. */
let codes = new Uint16Array(STRETCH * 2)
let bytes = new Uint8Array(codes.length)
let starts = new Int32Array(codes.length)

function foldEach(text: string, start: number, end: number): Folded {
  if (codes.length <= end - start) {
    codes = new Uint16Array(2 * (end - start))
    bytes = new Uint8Array(codes.length)
    starts = new Int32Array(codes.length)
  }
  const [folded, narrow, places] = [codes, bytes, starts]
  let length = 0
  let seen = 0
  for (let index = start; index < end; index++) {
    const raw = text.charCodeAt(index)
    let code = foldCharacter(raw)
    if (code === 0) continue
    const at = index
    if (code === SPACE) {
      let line = raw === NEWLINE
      let after = 0
      for (; index + 1 < end; index++) {
        const following = text.charCodeAt(index + 1)
        after = foldCharacter(following)
        if (after !== SPACE && after !== 0) break
        if (following === NEWLINE) line = true
      }
      if (index + 1 >= end) after = 0
      const before = length > 0 ? (folded[length - 1] as number) : 0
      // Chinese has no spaces between its characters: what stands there broke the line.
      if (isWide(before) && isWide(after)) continue
      // A word broken at the end of a line.
      if (line && before === HYPHEN && length > 1 && isLetter(folded[length - 2] as number) && isLetter(after)) {
        length--
        continue
      }
      code = line ? NEWLINE : SPACE
    }
    seen |= code
    folded[length] = code
    narrow[length] = code
    places[length++] = at
  }
  // A string of single bytes where it can be one: what reads it then is twice as fast.
  const read = seen < 128 ? ascii.decode(narrow.subarray(0, length)) : utf16.decode(folded.subarray(0, length))
  // Most often nothing but the blank lines at the end were folded into one.
  if (length > 0 && places[length - 1] === start + length - 1) {
    return { text: read, printed: text.slice(start, start + length), origin: originWithin(start, length, end) }
  }
  const origins = places.slice(0, length + 1)
  origins[length] = end
  return { text: read, printed: printedAt(text, origins), origin: (index) => origins[index] as number }
}

/** Back to the text where every character but the last stands as it did. */
const originWithin = (start: number, length: number, end: number) => (index: number) =>
  index === length ? end : start + index

/** The characters of a text at these places. */
function printedAt(text: string, origins: Int32Array): string {
  const length = origins.length - 1
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(origins[at] as number)
  return utf16.decode(codes.subarray(0, length))
}

const ascii = new TextDecoder('latin1')
/** Code units as they are, lone surrogates excepted, which become a replacement character of the same length. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** The end in the original of a folded stretch `[.., end)`: just past its last character. */
export function originalEnd(folded: Folded, end: number): number {
  return end === 0 ? folded.origin(0) : folded.origin(end - 1) + 1
}
