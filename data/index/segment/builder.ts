import { fieldWeight, lengthPenalty, ordinaryLength, saturation } from '../weights'
import { scanWords } from '../words/scan'
import { readWord } from '../words/tokens'
import { bytes, integers, pushVarint, shorts } from './columns'
import { encode } from './encode'
import { GrowingLists } from './growing'
import { type IndexedPhrases, shippedPhrases } from './phrases'
import { type IndexedDocument, RecordColumns } from './recordColumns'
import type { IndexRecord } from './records'
import { lastPlace, type Segment, segmentFormat } from './segment'

/** Token positions between a text and its heading: no phrase reaches from one into the other. */
const fieldGap = 16

type Field = keyof typeof fieldWeight

/** Builds a segment, document after document. Memory: some three times the bytes it has in the end, until it is finished. */
export class SegmentBuilder {
  readonly #phrases: IndexedPhrases
  readonly #columns = new RecordColumns()
  #size = 0

  /** Term of a word by how it is printed, -1 for one that is passed over. */
  readonly #printed = new Map<string, number>()
  readonly #words = new Map<string, number>()
  readonly #stemOf: number[] = []
  readonly #terms = new Map<string, number>()
  readonly #termNames: string[] = []
  /** By term: the phrases that begin with it. */
  readonly #begun: (readonly Phrase[] | undefined)[] = []
  /** By term: its number among the stems of phrases, 0 for one that stands in none. */
  readonly #inPhrases = integers()
  readonly #phrasesFrom: ReadonlyMap<string, readonly Phrase[]>
  readonly #phraseStems = new Map<string, number>()

  /** By term: how many records hold it, its list, and its places. */
  readonly #counts = integers()
  readonly #lists = new GrowingLists()
  readonly #places = new GrowingLists()
  /** Of the record at hand. By term: the record it was last met in, and its number there. By number there: what was noted. */
  readonly #metIn = integers()
  readonly #slots = integers()
  readonly #slotTerms = integers()
  /** By number there: how far the record is from the last one that held the term. */
  readonly #distances = integers()
  #frequencies: number[] = []
  #labelled: number[] = []
  /** Places one after the other, each with the number of its term; how many each term has. */
  readonly #placed = integers()
  readonly #placedOf = integers()
  readonly #placeCounts = integers()
  /** The same places, term by term. */
  readonly #sorted = shorts()
  /** What goes to the end of a list. */
  readonly #written = bytes()

  constructor(phrases: IndexedPhrases = shippedPhrases()) {
    this.#phrases = phrases
    this.#phrasesFrom = numbered(phrases, this.#phraseStems)
  }

  /** Records so far. */
  get size(): number {
    return this.#size
  }

  add(document: IndexedDocument, records: readonly IndexRecord[]): void {
    this.#columns.add(document, records)
    // The words above a paragraph are those above its neighbours: read once a document.
    const read = new Map<string, number[]>()
    for (const record of records) this.#addRecord(record, read)
  }

  finish(): Segment {
    const { order, ...encoded } = encode(this.#termNames, this.#counts.values, this.#lists, this.#places)
    const words = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      head: {
        format: segmentFormat,
        phrases: this.#phrases.name,
        ...encoded.head,
        words: words.map(([word]) => word).join('\n'),
        stems: Uint32Array.from(words, ([, id]) => order[this.#stemOf[id] ?? 0] ?? 0),
        ...this.#columns.finish(),
      },
      bytes: encoded.bytes,
    }
  }

  #addRecord(record: IndexRecord, read: Map<string, number[]>): void {
    const above = (title: string) => {
      const before = read.get(title) ?? this.#read(title)
      read.set(title, before)
      return before
    }
    const text = this.#read(record.text)
    this.#note('text', text, 0)
    this.#note('heading', above(record.heading), text.length + fieldGap)
    this.#note('section', above(record.section), null)
    for (const { term, weight } of record.labels) {
      const slot = this.#slot(this.#term(term))
      this.#labelled[slot] = Math.max(this.#labelled[slot] ?? 0, Math.round(weight * 255), 1)
    }
    this.#close()
    this.#size++
  }

  /** The terms of the words of a text, in order. */
  #read(text: string): number[] {
    const found: number[] = []
    scanWords(text, (start, end) => {
      const printed = text.slice(start, end)
      const term = this.#printed.get(printed) ?? this.#newWord(printed)
      if (term >= 0) found.push(term)
    })
    return found
  }

  #newWord(printed: string): number {
    const read = readWord(printed)
    let term = -1
    if (read !== null) {
      const id = this.#words.get(read.word) ?? this.#words.size
      this.#words.set(read.word, id)
      term = this.#stemOf[id] ??= this.#term(read.stem)
    }
    this.#printed.set(printed, term)
    return term
  }

  #term(name: string): number {
    const before = this.#terms.get(name)
    if (before !== undefined) return before
    const id = this.#termNames.push(name) - 1
    this.#terms.set(name, id)
    this.#begun[id] = this.#phrasesFrom.get(name)
    this.#inPhrases.push(this.#phraseStems.get(name) ?? 0)
    this.#metIn.push(0)
    this.#slots.push(0)
    this.#counts.push(0)
    this.#lists.begin()
    this.#places.begin()
    return id
  }

  #note(field: Field, terms: readonly number[], firstPlace: number | null): void {
    const length = 1 - lengthPenalty + lengthPenalty * (terms.length / ordinaryLength[field])
    const each = fieldWeight[field] / Math.max(length, 0.1)
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0
      const slot = this.#slot(term)
      this.#frequencies[slot] = (this.#frequencies[slot] ?? 0) + each
      const place = firstPlace === null ? Number.NaN : firstPlace + at
      if (place <= lastPlace) {
        this.#placed.push(place)
        this.#placedOf.push(slot)
        const counts = this.#placeCounts.values
        counts[slot] = (counts[slot] ?? 0) + 1
      }
      const begun = this.#begun[term]
      if (begun !== undefined) this.#notePhrases(begun, terms, at, each)
    }
  }

  #notePhrases(begun: readonly Phrase[], terms: readonly number[], at: number, each: number): void {
    const stems = this.#inPhrases.values
    const second = stems[terms[at + 1] ?? -1]
    for (const { name, numbers } of begun) {
      // Most end at their second word.
      if (second !== numbers[1]) continue
      if (!numbers.every((stem, offset) => stems[terms[at + offset] ?? -1] === stem)) continue
      const whole = this.#slot(this.#term(name))
      this.#frequencies[whole] = (this.#frequencies[whole] ?? 0) + each
    }
  }

  /** The number of a term in the record at hand. */
  #slot(term: number): number {
    const record = this.size + 1
    const met = this.#metIn.values
    const before = met[term] ?? 0
    if (before !== record) {
      met[term] = record
      this.#distances.push(record - Math.max(before, 1))
      this.#slots.values[term] = this.#slotTerms.length
      this.#slotTerms.push(term)
      this.#placeCounts.push(0)
      this.#frequencies.push(0)
      this.#labelled.push(0)
    }
    return this.#slots.values[term] ?? 0
  }

  /** Ends the record at hand: what was noted goes to the lists of its terms. */
  #close(): void {
    const places = this.#sortPlaces()
    const ends = this.#placeCounts.values
    const counts = this.#counts.values
    const written = this.#written
    let from = 0
    for (let slot = 0; slot < this.#slotTerms.length; slot++) {
      const term = this.#slotTerms.values[slot] ?? 0
      const frequency = this.#frequencies[slot] ?? 0
      const weight = Math.round((255 * frequency) / (saturation + frequency))
      counts[term] = (counts[term] ?? 0) + 1
      pushVarint(written, this.#distances.values[slot] ?? 0)
      written.push(Math.max(1, weight, this.#labelled[slot] ?? 0))
      this.#lists.append(term, written.values, written.length)
      written.length = 0
      const end = ends[slot] ?? 0
      pushVarint(written, end - from)
      for (let last = 0; from < end; from++) {
        const place = places[from] ?? 0
        pushVarint(written, place - last)
        last = place
      }
      this.#places.append(term, written.values, written.length)
      written.length = 0
    }
    for (const column of [this.#slotTerms, this.#distances, this.#placeCounts, this.#placed, this.#placedOf]) {
      column.length = 0
    }
    this.#frequencies.length = 0
    this.#labelled.length = 0
  }

  /** The places of the record at hand term by term; where those of each end is left in the counts. */
  #sortPlaces(): Uint16Array {
    const next = this.#placeCounts.values
    let from = 0
    for (let slot = 0; slot < this.#slotTerms.length; slot++) {
      const count = next[slot] ?? 0
      next[slot] = from
      from += count
    }
    this.#sorted.reserve(from)
    const sorted = this.#sorted.values
    for (let one = 0; one < this.#placed.length; one++) {
      const slot = this.#placedOf.values[one] ?? 0
      const to = next[slot] ?? 0
      sorted[to] = this.#placed.values[one] ?? 0
      next[slot] = to + 1
    }
    return sorted
  }
}

/** A phrase that is a term of its own, and its stems by number. */
interface Phrase {
  name: string
  numbers: number[]
}

/** Numbers the stems of phrases, from 1; gives the phrases by their first. */
function numbered({ byFirst }: IndexedPhrases, stems: Map<string, number>): Map<string, Phrase[]> {
  const numberOf = (stem: string) => {
    const number = stems.get(stem) ?? stems.size + 1
    stems.set(stem, number)
    return number
  }
  return new Map(
    [...byFirst].map(([first, phrases]) => [
      first,
      phrases.map((phrase) => ({ name: phrase.join(' '), numbers: phrase.map(numberOf) })),
    ]),
  )
}
