import { type List, readList } from '../segment/lists'
import { type IndexedPhrases, shippedPhrases } from '../segment/phrases'
import type { SegmentHead } from '../segment/segment'
import { createSpeller, type Speller } from '../words/speller'
import { columnsOf, type OpenSegment, type RecordColumns } from './columns'
import { Lru } from './lru'
import { PageReader, type PageSource } from './pages'
import { following, type PlacedList } from './phrase'
import type { PlaceBytes } from './places'
import { Tallies } from './tally'
import { Vocabulary } from './vocabulary'

export type { OpenSegment } from './columns'
export type { PageSource } from './pages'

/** Bytes of decoded lists and of places as they are, kept from one keystroke to the next: the words of a long query over a quarter of a million records. */
const keptLists = 12_000_000
const keptPlaces = 3_000_000
const keptStanding = 1_000_000

const nothing: List = { records: new Uint32Array(0), weights: new Uint8Array(0) }

/** Segments read as one index: their records are numbered through. Lists are read when asked for and kept for a while. */
export class LibraryIndex {
  readonly columns: RecordColumns
  readonly vocabulary: Vocabulary
  readonly tallies: Tallies
  readonly #segments: { id: number; head: Pick<SegmentHead, 'counts' | 'lists' | 'places'>; base: number }[]
  readonly #pages: PageReader
  readonly #phrases: IndexedPhrases
  /** Whether every segment was built with the phrases we know. */
  readonly #phrasesIndexed: boolean
  readonly #lists = new Lru<string, Promise<List>>(keptLists)
  readonly #places = new Lru<string, Promise<PlaceBytes>>(keptPlaces)
  /** By stems and reach: what a search has found, the counts beside it ask again. */
  readonly #standing = new Lru<string, Promise<List>>(keptStanding)
  #speller: Speller | undefined

  constructor(segments: readonly OpenSegment[], source: PageSource, phrases: IndexedPhrases = shippedPhrases()) {
    this.columns = columnsOf(segments)
    this.tallies = new Tallies(this.columns.size)
    this.vocabulary = new Vocabulary(segments.map(({ head }) => head))
    this.#pages = new PageReader(source)
    this.#phrases = phrases
    this.#phrasesIndexed = segments.every(({ head }) => head.phrases === phrases.name)
    let base = 0
    this.#segments = segments.map(({ id, head: { counts, lists, places, functions } }) => {
      const open = { id, head: { counts, lists, places }, base }
      base += functions.length
      return open
    })
  }

  /** Records, removed ones included. */
  get size(): number {
    return this.columns.size
  }

  /** Near 0 for a word in every record, above 3 for one in a single record of fifty. */
  idf(holders: number): number {
    return Math.log(1 + (this.size - holders + 0.5) / (holders + 0.5))
  }

  /** Finds words near a mistyped one, those of the thesaurus too; reads the vocabulary when first asked. */
  speller(also: readonly string[]): Speller {
    return (this.#speller ??= createSpeller([...this.vocabulary.words(), also], (word) => {
      const stem = this.vocabulary.stemOf(word)
      return stem === undefined ? 0 : this.vocabulary.count(stem)
    }))
  }

  /** The records that hold a term: a stem, a label, or stems joined by spaces for a phrase. Removed records are among them. */
  list(term: string): Promise<List> {
    const before = this.#lists.get(term)
    if (before !== undefined) return before
    const reading =
      term.startsWith('@') || !term.includes(' ') || (this.#phrasesIndexed && this.#phrases.has(term))
        ? this.#readList(term)
        : this.phrase(term.split(' '))
    // Only what the library holds is kept, so that no stream of queries can grow it.
    const count = this.vocabulary.count(term)
    if (count > 0) {
      this.#lists.set(term, reading, count * 5)
      reading.catch(() => this.#lists.delete(term))
    }
    return reading
  }

  /** The records in whose text or heading the stems stand in this order, each at most `reach` words after the one before. */
  async phrase(stems: readonly string[], reach = 1): Promise<List> {
    if (stems.length === 0 || stems.some((stem) => this.vocabulary.count(stem) === 0)) return nothing
    const key = `${reach} ${stems.join(' ')}`
    const before = this.#standing.get(key)
    if (before !== undefined) return before
    const finding = Promise.all(stems.map((stem) => this.#placed(stem))).then((placed) => following(placed, reach))
    const found = await finding
    if (found.records.length > 0) this.#standing.set(key, finding, found.records.length * 5)
    return found
  }

  /** A single stem's list with its places. */
  async #placed(stem: string): Promise<PlacedList> {
    const [list, places] = await Promise.all([this.list(stem), this.#readPlaces(stem)])
    return { list, places }
  }

  async #readList(term: string): Promise<List> {
    const parts = await this.#read(term, 'lists')
    const count = parts.reduce((sum, part) => sum + part.count, 0)
    if (count === 0) return nothing
    const list = { records: new Uint32Array(count), weights: new Uint8Array(count) }
    let to = 0
    for (const part of parts) {
      readList(part.bytes, part.count, part.base, list, to)
      to += part.count
    }
    return list
  }

  #readPlaces(stem: string): Promise<PlaceBytes> {
    const before = this.#places.get(stem)
    if (before !== undefined) return before
    const reading = this.#read(stem, 'places').then((parts) => {
      const bytes = parts.reduce((sum, part) => sum + part.bytes.length, 0)
      if (bytes > 0) this.#places.set(stem, reading, bytes)
      return { parts: parts.map((part) => ({ ...part, bytes: alone(part.bytes) })) }
    })
    return reading
  }

  async #read(term: string, what: 'lists' | 'places'): Promise<{ bytes: Uint8Array; count: number; base: number }[]> {
    const positions = this.vocabulary.positions(term)
    const parts = this.#segments.map(async ({ id, head, base }, index) => {
      const at = positions[index] ?? -1
      if (at < 0) return null
      const offset = what === 'lists' ? 0 : (head.lists.at(-1) ?? 0)
      const [start = 0, end = 0] = head[what].subarray(at, at + 2)
      return { bytes: await this.#pages.read(id, offset + start, offset + end), count: head.counts[at] ?? 0, base }
    })
    return (await Promise.all(parts)).filter((part) => part !== null)
  }
}

/** Without the rest of its page. */
const alone = (bytes: Uint8Array) => (bytes.length < bytes.buffer.byteLength ? bytes.slice() : bytes)
