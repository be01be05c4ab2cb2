import { Lru } from '../../lru'
import { pageSize } from '../segment/segment'

/** Where the rows of an index come from. */
export interface PageSource {
  /** The rows with these keys, in their order. Rejects when one is not there: the index has been replaced meanwhile. */
  pages(keys: readonly number[]): Promise<Uint8Array[]>
}

/** Rows a segment can have: 16 GB of them. */
const pagesPerSegment = 2 ** 20

/** Bytes of rows kept: words that begin alike stand in one row. */
const keptBytes = 1_000_000

/** Keys of rows: one number holds segment and page. */
export const pageKey = (segment: number, page: number): number => segment * pagesPerSegment + page

/** The first and the last key that a segment's rows can have. */
export const pageKeys = (segment: number): [number, number] => [
  pageKey(segment, 0),
  pageKey(segment, pagesPerSegment - 1),
]

interface Waiting {
  row: Promise<Uint8Array>
  resolve(row: Uint8Array): void
  reject(reason: unknown): void
}

/** Reads stretches of segments. What is asked for in one turn is read in one go. */
export class SegmentPages {
  readonly #source: PageSource
  readonly #kept = new Lru<number, Promise<Uint8Array>>(keptBytes)
  #waiting = new Map<number, Waiting>()

  constructor(source: PageSource) {
    this.#source = source
  }

  /** The bytes of a segment from `start` to `end`. */
  async read(segment: number, start: number, end: number): Promise<Uint8Array> {
    const first = Math.floor(start / pageSize)
    const last = Math.max(first, Math.floor((end - 1) / pageSize))
    const rows = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, at) => this.#page(pageKey(segment, first + at))),
    )
    const offset = first * pageSize
    if (rows.length === 1 && rows[0] !== undefined) return rows[0].subarray(start - offset, end - offset)
    const joined = new Uint8Array(end - start)
    for (const [at, row] of rows.entries()) {
      const from = offset + at * pageSize
      const part = row.subarray(Math.max(0, start - from), Math.max(0, Math.min(row.length, end - from)))
      joined.set(part, Math.max(0, from - start))
    }
    return joined
  }

  #page(key: number): Promise<Uint8Array> {
    // One that is waited for may have been dropped from what is kept: many rows are asked for at once.
    const before = this.#kept.get(key) ?? this.#waiting.get(key)?.row
    if (before !== undefined) return before
    if (this.#waiting.size === 0) queueMicrotask(() => void this.#flush())
    const waiting = withResolvers()
    this.#waiting.set(key, waiting)
    this.#kept.set(key, waiting.row, pageSize)
    waiting.row.catch(() => this.#kept.delete(key))
    return waiting.row
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = new Map()
    const keys = [...waiting.keys()]
    try {
      const rows = await this.#source.pages(keys)
      for (const [at, key] of keys.entries()) {
        const row = rows[at]
        if (row === undefined) waiting.get(key)?.reject(new Error(`Row ${key} of the index is missing.`))
        else waiting.get(key)?.resolve(row)
      }
    } catch (reason) {
      for (const { reject } of waiting.values()) reject(reason)
    }
  }
}

function withResolvers(): Waiting {
  let resolve: Waiting['resolve'] = () => {}
  let reject: Waiting['reject'] = () => {}
  const row = new Promise<Uint8Array>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { row, resolve, reject }
}
