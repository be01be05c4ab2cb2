import { passages } from './limits'

/** A reference with the words around it; it stands at `at`–`end` of `text`, UTF-16 code units, half-open. */
export interface Passage {
  text: string
  at: number
  end: number
}

/**
 * The paragraph around `start`–`end`, white space collapsed; of a long one the part around the reference, cut between words where
 * the script has spaces, at most `passages.length` characters and never less than the reference.
 */
export function passageAround(paragraph: string, start: number, end: number): Passage {
  const room = Math.max(0, passages.length - (end - start)) / 2
  const fits = paragraph.length <= passages.length
  const from = fits ? 0 : wordStart(paragraph, Math.max(0, Math.ceil(start - room)), start)
  const to = fits ? paragraph.length : wordEnd(paragraph, Math.min(paragraph.length, Math.floor(end + room)), end)
  const before = collapse(paragraph.slice(from, start)).trimStart()
  const through = before + collapse(paragraph.slice(start, end)).trimEnd()
  const text = before + collapse(paragraph.slice(start, to)).trimEnd()
  return { text, at: before.length, end: through.length }
}

export const collapse = (text: string): string => text.replace(/\s+/g, ' ')

function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0
  const space = text.slice(from, limit).search(/\s/)
  return space < 0 ? whole(text, from, 1) : from + space
}

function wordEnd(text: string, to: number, limit: number): number {
  if (to === text.length) return to
  const space = text.slice(limit, to).search(/\s\S*$/)
  return space < 0 ? whole(text, to, -1) : limit + space
}

/** A cut at `at`, or one code unit further `by`, that parts no character of two. */
const whole = (text: string, at: number, by: 1 | -1): number =>
  (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + by : at
