import type { Marks } from '../api'
import type { Concept } from './concepts'
import type { Entry } from './entries'
import type { Postings } from './postings'

/** Ranges of the entry's text to mark: every word or phrase that matched, also by synonym or typo, and each string of `printed`. */
export function marksOf(
  entry: Entry,
  concepts: readonly Concept[],
  postings: Postings,
  printed: readonly string[],
): Marks {
  const ranges: Marks = []
  for (const concept of concepts) {
    for (const alternative of concept.alternatives) {
      const posting = postings.of(alternative.term).get(entry.id)
      for (const at of posting?.positions ?? []) {
        const first = entry.words.text[at]
        const last = entry.words.text[at + (posting?.span ?? 1) - 1]
        if (first !== undefined && last !== undefined) ranges.push([first.start, last.end])
      }
    }
  }
  for (const string of printed) {
    if (string === '') continue
    const parts = entry.text.split(string)
    let at = 0
    for (const before of parts.slice(0, -1)) {
      ranges.push([at + before.length, at + before.length + string.length])
      at += before.length + string.length
    }
  }
  return merged(ranges)
}

/** Sorted, overlapping ranges made one. */
function merged(ranges: Marks): Marks {
  const result: Marks = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}
