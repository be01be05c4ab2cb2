import type { SegmentHead } from '../segment/segment'
import { Names } from './names'

class SegmentNames {
  /** The rest of a head is in the columns of the index: it is not held here too. */
  readonly head: Pick<SegmentHead, 'words' | 'counts' | 'stems'>
  readonly terms: Names
  #words: Names | undefined

  constructor(head: SegmentHead) {
    const { words, counts, stems } = head
    this.head = { words, counts, stems }
    this.terms = new Names(head.terms, head.counts.length)
  }

  /** Looked through when first asked for: many a query does without. */
  get words(): Names {
    return (this.#words ??= new Names(this.head.words, this.head.stems.length))
  }
}

/** A word as written, its stem, and how many records hold the stem. */
export interface KnownWord {
  word: string
  stem: string
  count: number
}

/** The words and terms of some segments taken together. */
export class Vocabulary {
  readonly #segments: SegmentNames[]

  constructor(heads: readonly SegmentHead[]) {
    this.#segments = heads.map((head) => new SegmentNames(head))
  }

  /** Position of a term in each segment, -1 where it is not. */
  positions(term: string): number[] {
    return this.#segments.map(({ terms }) => terms.positionOf(term))
  }

  /** How many records hold a term. */
  count(term: string): number {
    return this.#segments.reduce((sum, { head, terms }) => sum + (head.counts[terms.positionOf(term)] ?? 0), 0)
  }

  /** The terms that so many records of a segment hold, the most frequent first. */
  frequent(least: number): string[] {
    const found = new Map<string, number>()
    for (const { head, terms } of this.#segments) {
      for (let at = 0; at < head.counts.length; at++) {
        const count = head.counts[at] ?? 0
        if (count < least) continue
        const term = terms.at(at) ?? ''
        found.set(term, (found.get(term) ?? 0) + count)
      }
    }
    return [...found].sort(([, a], [, b]) => b - a).map(([term]) => term)
  }

  /** The terms that begin so, each once. */
  termsFrom(start: string): string[] {
    const found = new Set<string>()
    for (const { terms } of this.#segments) {
      const [first, last] = terms.beginningWith(start)
      for (let at = first; at < last; at++) found.add(terms.at(at) ?? '')
    }
    return [...found]
  }

  /** The stem of a word as it was indexed. */
  stemOf(word: string): string | undefined {
    for (const { head, terms, words } of this.#segments) {
      const at = words.positionOf(word)
      if (at >= 0) return terms.at(head.stems[at] ?? 0)
    }
    return undefined
  }

  /** The words that begin so, one of each stem: the shortest. */
  wordsFrom(start: string): KnownWord[] {
    const found = new Map<string, KnownWord>()
    for (const { head, terms, words } of this.#segments) {
      const [first, last] = words.beginningWith(start)
      const here = new Set<number>()
      for (let at = first; at < last; at++) {
        const term = head.stems[at] ?? 0
        const word = words.at(at) ?? ''
        const stem = terms.at(term) ?? ''
        const count = here.has(term) ? 0 : (head.counts[term] ?? 0)
        here.add(term)
        const before = found.get(stem)
        const shorter = before === undefined || isBefore(word, before.word)
        found.set(stem, { word: shorter ? word : before.word, stem, count: count + (before?.count ?? 0) })
      }
    }
    return [...found.values()]
  }

  /** Every word of each segment. */
  words(): Names[] {
    return this.#segments.map(({ words }) => words)
  }
}

/** Shorter words first, then by letter. */
const isBefore = (a: string, b: string) => a.length < b.length || (a.length === b.length && a < b)
