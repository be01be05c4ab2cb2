import type { Marks } from '../../data/api'

export interface Excerpt {
  text: string
  marks: Marks
  cutBefore: boolean
  cutAfter: boolean
}

const space = /\s/

function wordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && !space.test(text[at - 1] ?? ' ')) at--
  return at
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !space.test(text[at] ?? ' ')) at++
  return at
}

/**
 * The stretch of a text that holds most of its marks, cut between words, about `length` long, with the marks moved to it.
 * Without marks it is the beginning.
 */
export function excerpt(text: string, marks: Marks, length: number): Excerpt {
  if (text.length <= length) return { text, marks, cutBefore: false, cutAfter: false }
  let best = 0
  let most = 0
  for (const [from] of marks) {
    const held = marks.filter(([start, end]) => start >= from && end <= from + length * 0.7).length
    if (held > most) {
      most = held
      best = from
    }
  }
  // A little of what comes before helps to read on; the start of the text needs no such lead-in.
  const lead = Math.round(length * 0.3)
  const start = best <= lead ? 0 : wordStart(text, best - lead)
  const end = wordEnd(text, Math.min(text.length, start + length))
  return {
    text: text.slice(start, end),
    marks: marks
      .filter(([from, to]) => to > start && from < end)
      .map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start]),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  }
}
