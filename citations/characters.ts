/** What single characters of damaged text stand for. Everything is a UTF-16 code unit. */

/** Capital Cyrillic letters that look like those Latin ones that symbols begin with: Russian texts print `А/RES/54/263` with them. */
const CYRILLIC = 'АВЕМНОРСТ'
const LATIN = 'ABEMHOPCT'

/** Characters that print nothing: soft hyphen, zero-width and direction marks, byte order mark. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  )
}

export function isBlank(code: number): boolean {
  return !String.fromCharCode(code).trim()
}

/** The Latin capital or ASCII digit that a code unit prints, full-width and Cyrillic ones included; 0 for anything else. */
export function capitalOrDigit(code: number): number {
  const narrow = code > 0xff00 ? code - 0xfee0 : code
  if ((narrow >= 65 && narrow <= 90) || (narrow >= 48 && narrow <= 57)) return narrow
  return LATIN.charCodeAt(CYRILLIC.indexOf(String.fromCharCode(code))) || 0
}

/** The plain character a code unit stands for, itself when it is plain: a line feed for line ends, a space for other blanks. */
export function plain(code: number): number {
  if (code > 32 && code < 0x80) return code
  // Small Cyrillic, Arabic and Chinese letters: none is read as another.
  if ((code > 0x42f && code < 0x660) || (code > 0x3000 && code < 0xfe00)) return code
  if (isBlank(code)) return (code > 9 && code < 14) || code === 0x2028 || code === 0x2029 ? 10 : 32
  const simple = capitalOrDigit(code)
  if (simple) return simple
  // The Cyrillic capital in "(ХХI)".
  if (code === 0x425) return 88
  if (code === 0x2044 || code === 0x2215) return 47
  return digitOrDash(code) || (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code)
}

/** The ASCII digit that an Arabic one stands for, the hyphen for a dash of any length; 0 for anything else. */
export function digitOrDash(code: number): number {
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d) return 45
  if (code >= 0x660 && code <= 0x669) return code - 0x660 + 48
  return code >= 0x6f0 && code <= 0x6f9 ? code - 0x6f0 + 48 : 0
}
