import type { Marks } from '../api'
import type { Token } from '../index/words/tokens'
import type { Concept } from './concepts'

/** Ranges of a text to mark: every word or phrase that matched, also by synonym or typo, and each string of `printed`. */
export function marksOf(
  text: string,
  words: readonly Token[],
  concepts: readonly Concept[],
  printed: readonly string[],
): Marks {
  const ranges: Marks = []
  for (const concept of concepts) {
    for (const { term } of concept.alternatives) {
      const stems = term.split(' ')
      for (const at of occurrences(words, stems)) {
        const first = words[at]
        const last = words[at + stems.length - 1]
        if (first !== undefined && last !== undefined) ranges.push([first.start, last.end])
      }
    }
  }
  for (const string of printed) {
    if (string === '') continue
    for (let at = text.indexOf(string); at >= 0; at = text.indexOf(string, at + string.length)) {
      ranges.push([at, at + string.length])
    }
  }
  return merged(ranges)
}

/** Token positions at which the stems stand one after the other. */
export function occurrences(words: readonly Token[], stems: readonly string[]): number[] {
  const found: number[] = []
  for (let at = 0; at + stems.length <= words.length; at++) {
    if (stems.every((stem, offset) => words[at + offset]?.stem === stem)) found.push(at)
  }
  return found
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
