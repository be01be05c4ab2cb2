/**
 * One plain spelling for every way a page can print the same words: lower case, no accents, ASCII digits, brackets,
 * quotation marks and dashes, one space for a run of spaces, nothing invisible. Offsets lead back to the page's text.
 */
export interface Folded {
  text: string
  /** Index in the original of the folded character `i`; `starts[text.length]` is the end of the stretch. */
  starts: Int32Array
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
put('‘’‚‛ʼ´`′', APOSTROPHE)
put('“”„‟«»‹›「」『』″', QUOTE)
put('‐‑‒–—―−﹣－', HYPHEN)
put('ºª°', 0xb0)
// Raised digits are footnote marks: "article 3¹" is not article 31.
put('¹²³⁰⁴⁵⁶⁷⁸⁹', SPACE)
put('،', 44)
put('؛', 59)
put('\u00ad\u0640\u0670\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', 0)

function foldCharacter(code: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32
    if (code === 42 || code === 95 || code < 32 || code === 127) return SPACE
    return code === 96 ? APOSTROPHE : code
  }
  const known = SPECIAL.get(code)
  if (known !== undefined) return known
  const result = computeFold(code)
  SPECIAL.set(code, result)
  return result
}

function computeFold(code: number): number {
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f)) return 0
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2061 && code <= 0x2069)) return 0
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 48
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0 + 48
  if (code >= 0xd800 && code <= 0xdfff) return code
  const character = String.fromCharCode(code)
  if (/\s/.test(character)) return SPACE
  return character.toLowerCase().normalize('NFKD').toLowerCase().charCodeAt(0)
}

const isWide = (code: number) => code >= 0x2e80 && code <= 0x9fff
const isLetter = (code: number) => (code >= 97 && code <= 122) || code > 0xbf

/** Folds `text.slice(start, end)`. */
export function fold(text: string, start = 0, end = text.length): Folded {
  const codes = new Uint16Array(end - start)
  const starts = new Int32Array(end - start + 1)
  let length = 0
  for (let index = start; index < end; index++) {
    const raw = text.charCodeAt(index)
    let code = foldCharacter(raw)
    if (code === 0) continue
    if (code === SPACE) {
      let line = raw === NEWLINE
      let next = index + 1
      while (next < end) {
        const following = text.charCodeAt(next)
        const folded = foldCharacter(following)
        if (folded !== SPACE && folded !== 0) break
        if (following === NEWLINE) line = true
        next++
      }
      const before = length > 0 ? (codes[length - 1] as number) : 0
      const after = next < end ? foldCharacter(text.charCodeAt(next)) : 0
      const at = index
      index = next - 1
      // Chinese has no spaces between its characters: what stands there broke the line.
      if (isWide(before) && isWide(after)) continue
      // A word broken at the end of a line.
      if (line && before === HYPHEN && length > 1 && isLetter(codes[length - 2] as number) && isLetter(after)) {
        length--
        continue
      }
      code = line ? NEWLINE : SPACE
      codes[length] = code
      starts[length++] = at
      continue
    }
    codes[length] = code
    starts[length++] = index
  }
  starts[length] = end
  return { text: utf16.decode(codes.subarray(0, length)), starts }
}

/** Code units as they are, lone surrogates excepted, which become a replacement character of the same length. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** The end in the original of a folded stretch `[.., end)`: just past its last character. */
export function originalEnd(folded: Folded, end: number): number {
  return end === 0 ? (folded.starts[0] as number) : (folded.starts[end - 1] as number) + 1
}
