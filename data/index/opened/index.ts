import { Lru } from '../../lru'
import type { List } from '../segment/lists'
import { type IndexedPhrases, shippedPhrases } from '../segment/phrases'
import { createSpeller, type Speller } from '../words/speller'
import { columnsOf, type OpenSegment, type RecordColumns } from './columns'
import type { PageSource } from './pages'
import { wholeList } from './parts'
import { following } from './phrase'
import type { PlacedTerm } from './places'
import { Tallies } from './tally'
import { TermBytes } from './termBytes'
import { Vocabulary } from './vocabulary'

export type { OpenSegment } from './columns'
export type { PageSource } from './pages'

/** Bytes of decoded lists kept from one keystroke to the next, five for each record: half as many again as one query reads. And of those of phrases. */
const keptLists = 1_500_000
const keptStanding = 1_000_000

const nothing: List = { records: new Uint32Array(0), weights: new Uint8Array(0) }

/** Segments read as one index: their records are numbered through. Lists are read when asked for and kept for a while. */
export class LibraryIndex {
  readonly columns: RecordColumns
  readonly vocabulary: Vocabulary
  readonly tallies: Tallies
  readonly #phrases: IndexedPhrases
  /** By segment: whether it was built with the phrases we know. */
  readonly #isCurrent: boolean[]
  readonly #lists = new Lru<string, Promise<List>>(keptLists)
  readonly #bytes: TermBytes
  /** By stems and reach: what a search has found, the counts beside it ask again. */
  readonly #standing = new Lru<string, Promise<List>>(keptStanding)
  #speller: Speller | undefined

  constructor(segments: readonly OpenSegment[], source: PageSource, phrases: IndexedPhrases = shippedPhrases()) {
    this.columns = columnsOf(segments)
    this.tallies = new Tallies(this.columns.size)
    this.vocabulary = new Vocabulary(segments.map(({ head }) => head))
    this.#bytes = new TermBytes(segments, this.vocabulary, source)
    this.#phrases = phrases
    this.#isCurrent = segments.map(({ head }) => head.phrases === phrases.name)
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
    const reading = this.#isTerm(term) ? this.#readList(term) : this.phrase(term.split(' '))
    // Only what the library holds is kept, so that no stream of queries can grow it.
    const count = this.vocabulary.count(term)
    if (count > 0) {
      this.#lists.set(term, reading, count * 5)
      reading.catch(() => this.#lists.delete(term))
    }
    return reading
  }

  /** Whether the lists of a term name every record that holds it. Segments of an earlier version know other phrases, most of them the same. */
  #isTerm(term: string): boolean {
    if (term.startsWith('@') || !term.includes(' ')) return true
    const isKnown = this.#phrases.has(term)
    return this.vocabulary.positions(term).every((at, segment) => at >= 0 || (isKnown && this.#isCurrent[segment]))
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

  /** Reads the longest lists of terms that are not in `passedOver`, and the longest places, for when there is time. Rejects when the index cannot be read. */
  async readAhead(passedOver: ReadonlySet<string>): Promise<void> {
    await this.#bytes.readAhead(passedOver)
  }

  /** Begins to read where a stem stands, for a phrase that will be looked for. */
  expectPlaces(stem: string): void {
    this.#bytes.of(stem, 'places').catch(() => {
      // Whoever looks for the phrase is told.
    })
  }

  /** A single stem's list and its places. */
  async #placed(stem: string): Promise<PlacedTerm> {
    const [lists, places] = await Promise.all([this.#bytes.of(stem, 'lists'), this.#bytes.of(stem, 'places')])
    return { lists, places }
  }

  async #readList(term: string): Promise<List> {
    return wholeList(await this.#bytes.of(term, 'lists'))
  }
}
