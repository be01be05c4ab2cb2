import { Lru } from '../../lru'
import type { SegmentHead } from '../segment/segment'
import type { OpenSegment } from './columns'
import { type PageSource, SegmentPages } from './pages'
import type { Part } from './parts'
import type { Vocabulary } from './vocabulary'

/**
 * Bytes kept from one keystroke to the next: of lists and of places as they are in the index, about two for each record. What
 * is read ahead of a quarter of a million records are the lists of a hundred words and the places of fifteen.
 */
const keptEncoded = { lists: 12_500_000, places: 9_000_000 }

/** How much of what is kept is read ahead: the rest is for the words that are asked for. */
const aheadShare = 0.8
/** Bytes that are read ahead in one go: a keystroke waits no longer. */
const mostAhead = 600_000
/** Lists of fewer records take a row or two. */
const leastAhead = 3_000

type What = keyof typeof keptEncoded

/** What an index has of its terms, as it stands in the rows of its segments; what was used last is kept. */
export class TermBytes {
  readonly #segments: { id: number; head: Pick<SegmentHead, 'counts' | 'lists' | 'places'>; base: number }[]
  readonly #vocabulary: Vocabulary
  readonly #pages: SegmentPages
  readonly #encoded = {
    lists: new Lru<string, Promise<Part[]>>(keptEncoded.lists),
    places: new Lru<string, Promise<Part[]>>(keptEncoded.places),
  }

  constructor(segments: readonly OpenSegment[], vocabulary: Vocabulary, source: PageSource) {
    this.#vocabulary = vocabulary
    this.#pages = new SegmentPages(source)
    let base = 0
    this.#segments = segments.map(({ id, head: { counts, lists, places, functions } }) => {
      const open = { id, head: { counts, lists, places }, base }
      base += functions.length
      return open
    })
  }

  /**
   * Reads the longest lists and places, for when there is time: what most queries wait for. Of terms in `passedOver` the places alone. Rejects when the index
   * cannot be read.
   */
  async readAhead(passedOver: ReadonlySet<string>): Promise<void> {
    const frequent = this.#vocabulary.frequent(leastAhead)
    for (const what of ['lists', 'places'] as const) {
      let left = keptEncoded[what] * aheadShare
      // A quoted phrase asks for the places of every word in it.
      const terms = frequent.filter(
        (term) => (what === 'places' || !passedOver.has(term)) && (left -= this.#length(term, what)) >= 0,
      )
      let asked = 0
      // The longest last: what was read last is kept longest.
      for (const term of terms.reverse()) {
        asked += this.#length(term, what)
        const reading = this.of(term, what)
        if (asked < mostAhead) continue
        await reading
        asked = 0
      }
    }
  }

  /** Bytes that a term has in all segments. */
  #length(term: string, what: What): number {
    const positions = this.#vocabulary.positions(term)
    return this.#segments.reduce((sum, { head }, at) => {
      const position = positions[at] ?? -1
      return position < 0 ? sum : sum + (head[what][position + 1] ?? 0) - (head[what][position] ?? 0)
    }, 0)
  }

  /** A term's bytes, which are kept for a while; empty where no segment has it. */
  of(term: string, what: What): Promise<Part[]> {
    const kept = this.#encoded[what]
    const before = kept.get(term)
    if (before !== undefined) return before
    const reading = this.#read(term, what)
    const bytes = this.#length(term, what)
    // Only what the library holds is kept, so that no stream of queries can grow it.
    if (bytes > 0) {
      kept.set(term, reading, bytes)
      reading.catch(() => kept.delete(term))
    }
    return reading
  }

  async #read(term: string, what: What): Promise<Part[]> {
    const positions = this.#vocabulary.positions(term)
    const parts = this.#segments.map(async ({ id, head, base }, index) => {
      const at = positions[index] ?? -1
      if (at < 0) return null
      const offset = what === 'lists' ? 0 : (head.lists.at(-1) ?? 0)
      const [start = 0, end = 0] = head[what].subarray(at, at + 2)
      const bytes = alone(await this.#pages.read(id, offset + start, offset + end))
      return { bytes, count: head.counts[at] ?? 0, base }
    })
    return (await Promise.all(parts)).filter((part) => part !== null)
  }
}

/** Without the rest of its page. */
const alone = (bytes: Uint8Array) => (bytes.length < bytes.buffer.byteLength ? bytes.slice() : bytes)
