import type { Document } from '../schema'
import { blockKeys, blocksOf, headOf } from './blocks'
import type { LibraryDatabase } from './database'
import { LibraryError } from './errors'
import { toRow } from './rows'

/** Bytes gathered before they are written in one transaction. */
const batchBytes = 4_000_000
/** Bytes of one document's rows: a hundred times those of a long one. Each row repeats what its paragraphs stand under, so they can outgrow their source. */
const mostRowBytes = 64_000_000

/** Writes documents batch after batch, each while the documents of the next are read. */
export class RowWriter {
  readonly #database: LibraryDatabase
  readonly #onWritten: (bytes: number) => void
  #heads: [number, Uint8Array][] = []
  #blocks: [number, Uint8Array][] = []
  #waiting = 0
  #writing: Promise<void> = Promise.resolve()

  constructor(database: LibraryDatabase, onWritten: (bytes: number) => void) {
    this.#database = database
    this.#onWritten = onWritten
  }

  /** Takes a document that the library calls `id`. Rejects with what an earlier batch failed with. */
  async put(id: number, document: Document): Promise<void> {
    const head = toRow(headOf(document))
    this.#heads.push([id, head])
    let bytes = head.length
    for (const [part, block] of blocksOf(document).entries()) {
      const row = toRow(block)
      bytes += row.length
      if (bytes > mostRowBytes) throw new LibraryError({ says: 'repeats', symbol: document.symbol })
      this.#blocks.push([blockKeys(id)[0] + part, row])
    }
    this.#waiting += bytes
    if (this.#waiting >= batchBytes) await this.#flush()
  }

  /** Resolves once all that was put is written. */
  async finish(): Promise<void> {
    await this.#flush()
    await this.#writing
  }

  /** Resolves once nothing is being written any more, whether it could be or not. */
  async settle(): Promise<void> {
    await this.#writing.catch(() => {})
  }

  /** Begins to write what has been gathered, once what was gathered before is written. */
  async #flush(): Promise<void> {
    await this.#writing
    if (this.#waiting === 0) return
    this.#writing = this.#write(this.#heads, this.#blocks, this.#waiting)
    // Waited for before anything else is written, and before the change ends.
    this.#writing.catch(() => {})
    this.#heads = []
    this.#blocks = []
    this.#waiting = 0
  }

  async #write(heads: [number, Uint8Array][], blocks: [number, Uint8Array][], bytes: number): Promise<void> {
    const { heads: headTable, blocks: blockTable } = this.#database
    await this.#database.transaction('rw', headTable, blockTable, () =>
      Promise.all([
        headTable.bulkPut(
          heads.map(([, row]) => row),
          heads.map(([id]) => id),
        ),
        blockTable.bulkPut(
          blocks.map(([, row]) => row),
          blocks.map(([key]) => key),
        ),
      ]),
    )
    this.#onWritten(bytes)
  }
}
