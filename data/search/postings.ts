import type { Entry } from './entries'
import { fieldWeight, lengthPenalty, saturation } from './weights'
import type { Token } from './words/tokens'

type Field = keyof typeof fieldWeight
const fields: Field[] = ['text', 'heading', 'section']

/** Where a term stands in one entry. */
interface Posting {
  /** 0 to 1: how much the entry is about it, repeated words counting less and less. */
  weight: number
  /** Token positions in the text. */
  positions: number[]
  /** How many tokens each occurrence spans. */
  span: number
}

/** Which entries hold which terms. A term is a stem, or stems joined by spaces for a phrase. */
export interface Postings {
  /** By entry id. Empty when nothing holds it. */
  of(term: string): ReadonlyMap<number, Posting>
  /** ln(1 + (N - n + 0.5) / (n + 0.5)): near 0 for a word in every entry, above 3 for one in a single entry of fifty. */
  idf(term: string): number
  /** Stem of each word as printed, lower case. */
  vocabulary: ReadonlyMap<string, string>
}

/** Reads the entries' words once. Phrases are looked up when first asked and then kept. */
export function buildPostings(entries: readonly Entry[]): Postings {
  const averages = averageLengths(entries)
  const vocabulary = new Map<string, string>()
  const stemsIn = new Map<string, Set<number>>()
  for (const entry of entries) {
    for (const field of fields) {
      for (const token of entry.words[field]) {
        vocabulary.set(token.word, token.stem)
        const holders = stemsIn.get(token.stem) ?? new Set()
        holders.add(entry.id)
        stemsIn.set(token.stem, holders)
      }
    }
  }
  const kept = new Map<string, Map<number, Posting>>()
  const of = (term: string) => {
    const before = kept.get(term)
    if (before !== undefined) return before
    const found = new Map<number, Posting>()
    const stems = term.split(' ')
    for (const id of holdersOfAll(stems, stemsIn)) {
      const entry = entries[id]
      const posting = entry === undefined ? null : postingOf(entry, stems, averages)
      if (posting !== null) found.set(id, posting)
    }
    // Only what the text holds is kept, so that no stream of queries can grow it.
    if (found.size > 0) kept.set(term, found)
    return found
  }
  const idf = (term: string) => {
    const holders = of(term).size
    return Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5))
  }
  return { of, idf, vocabulary }
}

function holdersOfAll(stems: readonly string[], stemsIn: ReadonlyMap<string, Set<number>>): number[] {
  const [first, ...others] = stems.map((stem) => stemsIn.get(stem) ?? new Set<number>())
  return [...(first ?? [])].filter((id) => others.every((holders) => holders.has(id)))
}

function postingOf(entry: Entry, stems: readonly string[], averages: Record<Field, number>): Posting | null {
  let frequency = 0
  let positions: number[] = []
  for (const field of fields) {
    const words = entry.words[field]
    const found = occurrences(words, stems)
    if (field === 'text') positions = found
    const length = 1 - lengthPenalty + lengthPenalty * (words.length / Math.max(1, averages[field]))
    frequency += (fieldWeight[field] * found.length) / Math.max(length, 0.1)
  }
  return frequency === 0 ? null : { weight: frequency / (saturation + frequency), positions, span: stems.length }
}

/** Token positions at which the stems stand one after the other. */
export function occurrences(words: readonly Token[], stems: readonly string[]): number[] {
  const found: number[] = []
  for (let at = 0; at + stems.length <= words.length; at++) {
    if (stems.every((stem, offset) => words[at + offset]?.stem === stem)) found.push(at)
  }
  return found
}

function averageLengths(entries: readonly Entry[]): Record<Field, number> {
  const sum = (field: Field) => entries.reduce((total, entry) => total + entry.words[field].length, 0)
  const count = Math.max(1, entries.length)
  return { text: sum('text') / count, heading: sum('heading') / count, section: sum('section') / count }
}
