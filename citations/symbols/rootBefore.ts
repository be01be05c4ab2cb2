import { capitalOrDigit, isBlank, isInvisible } from '../characters'
import { INVISIBLE_RUN, ROOT_LENGTH } from './limits'
import { BEGINNING } from './roots'
import { slashLength } from './slashes'

/** A root before its slash. */
export interface Root {
  root: string
  /** Offset of its first letter. */
  start: number
  /** Offset just after the slash. */
  next: number
}

/** The known root that stands before the slash at `slash` and goes on behind it; null when there is none. */
export function rootBefore(text: string, slash: number): Root | null {
  let at = slash - 1
  let code = text.charCodeAt(at)
  // The common case first: an address, a path, a date, "and/or".
  if ((code >= 97 && code <= 122) || (code >= 45 && code <= 58)) return null
  for (let skipped = 0; skipped < INVISIBLE_RUN && isInvisible(code); skipped++) code = text.charCodeAt(--at)
  if (isBlank(code)) at--
  let root = ''
  let start = slash
  for (let read = 0; read < ROOT_LENGTH + INVISIBLE_RUN && at >= 0; read++, at--) {
    code = text.charCodeAt(at)
    if (root && isInvisible(code)) continue
    const letter = capitalOrDigit(code)
    if (!isCapital(letter) || endsPercentCode(text, at)) break
    root = String.fromCharCode(letter) + root
    start = at
  }
  const next = slash + slashLength(text, slash)
  return next > slash && BEGINNING.test(`${root}/${firstTwo(text, next)}`) ? { root, start, next } : null
}

/** The "F" of "%2FA/RES": a letter of the code, not of the symbol. */
export function endsPercentCode(text: string, at: number): boolean {
  return text.charCodeAt(at - 2) === 37 && text.charCodeAt(at - 1) < 58
}

export function isCapital(code: number): boolean {
  return code > 64
}

/** The first two characters at an offset, blanks and invisible ones before them left out. */
function firstTwo(text: string, from: number): string {
  let two = ''
  for (let at = from; at < from + INVISIBLE_RUN + 2 && two.length < 2; at++) {
    const code = text.charCodeAt(at)
    if (!isInvisible(code) && (two || !isBlank(code))) two += String.fromCharCode(capitalOrDigit(code) || code)
  }
  return two
}
