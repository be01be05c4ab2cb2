import { capitalOrDigit, isBlank, isInvisible } from './characters'
import { INVISIBLE_RUN, ROOT_LENGTH } from './limits'
import { ROOTS, TREATY_BODIES } from './roots'
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
  return next > slash && ROOTS.has(root) && mayContinue(text, next, root) ? { root, start, next } : null
}

/** The "F" of "%2FA/RES": a letter of the code, not of the symbol. */
export function endsPercentCode(text: string, at: number): boolean {
  return text.charCodeAt(at - 2) === 37 && text.charCodeAt(at - 1) < 58
}

export function isCapital(code: number): boolean {
  return code > 64
}

/** Whether the first two characters behind the slash can begin the next part of this root. Rules out "A/B", "CRC/checksum" cheaply. */
function mayContinue(text: string, next: number, root: string): boolean {
  let first = 0
  for (let at = next, left = INVISIBLE_RUN + 2; left > 0; at++, left--) {
    const code = text.charCodeAt(at)
    if (isInvisible(code) || (!first && isBlank(code))) continue
    const read = capitalOrDigit(code)
    if (first) return goesOn(root, first, read, code)
    if (!read) return false
    first = read
  }
  return false
}

/** `A/C.3`, `A/RES`, `A/57` but no `A/B` and no `A/1`; `CRC/C/`, `CRC/C11`, `CRPD/CSP`, `CCPR/CO` but no `CRC/CCITT`. */
function goesOn(root: string, first: number, second: number, printed: number): boolean {
  if (root.length > 1)
    return !TREATY_BODIES.has(root) || first !== 67 || !isCapital(second) || second === 79 || second === 83
  return isCapital(first) ? second > 0 || printed === 45 || printed === 46 : second > 0 && !isCapital(second)
}
