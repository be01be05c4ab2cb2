import { passages } from './limits'

/** A reference with the words around it; `at` is where it starts in `text`. */
export interface Passage {
  text: string
  at: number
}

/**
 * The paragraph around `start`–`end`, white space collapsed; of a long one the part around the reference, cut between words, at
 * most `passages.length` characters and never less than the reference.
 */
export function passageAround(paragraph: string, start: number, end: number): Passage {
  const room = Math.max(0, passages.length - (end - start)) / 2
  const fits = paragraph.length <= passages.length
  const from = fits ? 0 : wordStart(paragraph, Math.max(0, start - room), start)
  const to = fits ? paragraph.length : wordEnd(paragraph, Math.min(paragraph.length, end + room), end)
  const before = collapse(paragraph.slice(from, start)).trimStart()
  return { text: before + collapse(paragraph.slice(start, to)).trimEnd(), at: before.length }
}

export const collapse = (text: string): string => text.replace(/\s+/g, ' ')

function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0
  const space = text.slice(Math.ceil(from), limit).search(/\s/)
  return space < 0 ? limit : Math.ceil(from) + space
}

function wordEnd(text: string, to: number, limit: number): number {
  if (to === text.length) return to
  const space = text.slice(limit, Math.floor(to)).search(/\s\S*$/)
  return space < 0 ? limit : limit + space
}
