import { fieldWeight, lengthPenalty, ordinaryLength, saturation } from '../weights'
import { scanWords } from '../words/scan'
import { readWord } from '../words/tokens'
import { bytes, integers, shorts } from './columns'
import { encode, type Notes } from './encode'
import { type IndexedPhrases, shippedPhrases } from './phrases'
import { type IndexedDocument, RecordColumns } from './recordColumns'
import type { IndexRecord } from './records'
import { lastPlace, type Segment, segmentFormat } from './segment'

/** Token positions between a text and its heading: no phrase reaches from one into the other. */
const fieldGap = 16

type Field = keyof typeof fieldWeight

/** Builds a segment, document after document. Memory: about 15 bytes for each different word of each record, until it is finished. */
export class SegmentBuilder {
  readonly #phrases: IndexedPhrases
  readonly #columns = new RecordColumns()
  #size = 0

  /** Id of a word by how it is printed, -1 for one that is passed over. */
  readonly #printed = new Map<string, number>()
  readonly #words = new Map<string, number>()
  readonly #stemOf: number[] = []
  readonly #terms = new Map<string, number>()
  readonly #termNames: string[] = []
  /** By term: the phrases that begin with it. */
  readonly #begun: (string[][] | undefined)[] = []

  readonly #notes: Notes = {
    terms: integers(),
    weights: bytes(),
    placesFrom: integers(),
    places: shorts(),
    firsts: integers(),
  }
  /** Of the record at hand. By term: the record it was last met in, and its number there. By number there: what was noted. */
  readonly #metIn = integers()
  readonly #slots = integers()
  readonly #slotTerms = integers()
  #frequencies: number[] = []
  #labelled: number[] = []
  /** Places one after the other, each with the number of its term; how many each term has. */
  readonly #placed = integers()
  readonly #placedOf = integers()
  readonly #placeCounts = integers()

  constructor(phrases: IndexedPhrases = shippedPhrases()) {
    this.#phrases = phrases
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
    this.#notes.firsts.push(this.#notes.terms.length)
    const { order, ...encoded } = encode(this.#notes, this.#termNames)
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
    this.#notes.firsts.push(this.#notes.terms.length)
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
      const word = this.#printed.get(printed) ?? this.#newWord(printed)
      if (word >= 0) found.push(this.#stemOf[word] ?? 0)
    })
    return found
  }

  #newWord(printed: string): number {
    const read = readWord(printed)
    let id = -1
    if (read !== null) {
      id = this.#words.get(read.word) ?? this.#words.size
      this.#words.set(read.word, id)
      this.#stemOf[id] ??= this.#term(read.stem)
    }
    this.#printed.set(printed, id)
    return id
  }

  #term(name: string): number {
    const before = this.#terms.get(name)
    if (before !== undefined) return before
    const id = this.#termNames.push(name) - 1
    this.#terms.set(name, id)
    this.#begun[id] = this.#phrases.byFirst.get(name)
    this.#metIn.push(0)
    this.#slots.push(0)
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

  #notePhrases(begun: readonly string[][], terms: readonly number[], at: number, each: number): void {
    for (const phrase of begun) {
      // Most end at their second word.
      if (this.#termNames[terms[at + 1] ?? -1] !== phrase[1]) continue
      if (!phrase.every((stem, offset) => this.#termNames[terms[at + offset] ?? -1] === stem)) continue
      const whole = this.#slot(this.#term(phrase.join(' ')))
      this.#frequencies[whole] = (this.#frequencies[whole] ?? 0) + each
    }
  }

  /** The number of a term in the record at hand. */
  #slot(term: number): number {
    const record = this.size + 1
    const met = this.#metIn.values
    if (met[term] !== record) {
      met[term] = record
      this.#slots.values[term] = this.#slotTerms.length
      this.#slotTerms.push(term)
      this.#placeCounts.push(0)
      this.#frequencies.push(0)
      this.#labelled.push(0)
    }
    return this.#slots.values[term] ?? 0
  }

  #close(): void {
    const { terms, weights, placesFrom, places } = this.#notes
    const counts = this.#placeCounts.values
    let from = places.length
    for (let slot = 0; slot < this.#slotTerms.length; slot++) {
      const frequency = this.#frequencies[slot] ?? 0
      const weight = Math.round((255 * frequency) / (saturation + frequency))
      terms.push(this.#slotTerms.values[slot] ?? 0)
      weights.push(Math.max(1, weight, this.#labelled[slot] ?? 0))
      placesFrom.push(from)
      const count = counts[slot] ?? 0
      counts[slot] = from
      from += count
    }
    places.reserve(from)
    places.length = from
    for (let one = 0; one < this.#placed.length; one++) {
      const slot = this.#placedOf.values[one] ?? 0
      const to = counts[slot] ?? 0
      places.values[to] = this.#placed.values[one] ?? 0
      counts[slot] = to + 1
    }
    this.#slotTerms.length = 0
    this.#placeCounts.length = 0
    this.#placed.length = 0
    this.#placedOf.length = 0
    this.#frequencies.length = 0
    this.#labelled.length = 0
  }
}
