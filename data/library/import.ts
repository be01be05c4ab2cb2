import { PostingsError } from '../index/segment/postings'
import { mostRecords } from '../packs/limits'
import { PackError, parseDocument, parsePostings } from '../packs/parse'
import { readPack } from '../packs/stream'
import type { Document } from '../schema'
import { LibraryChange } from './change'
import type { LibraryDatabase } from './database'
import { LibraryError } from './errors'
import { inTime } from './stored'

/** After this long a database that does not open is held by another window, in ms. */
const openPatience = 5_000

export interface ImportProgress {
  documents: number
  records: number
  /** Bytes of the packs read so far, of `size` in all. */
  read: number
  size: number
}

export interface ImportReport {
  added: number
  /** Documents that took the place of one with their symbol. */
  updated: number
  records: number
  /** Symbols of documents that ship with the extension and were left as they are. */
  left: string[]
  /** Why the search index that came with the packs was not used, where that is so: the library then made its own. For who made the pack, not shown. */
  reindexed?: string
}

export interface ImportOptions {
  /** Gives the import up; it then rejects with the signal's reason. Too late once the library is being swapped. */
  signal?: AbortSignal
  onProgress?: (progress: ImportProgress) => void
  /** Milliseconds. */
  patience?: number
}

/**
 * Takes packs into the library, all of them at once or nothing: until the last document has been read and checked, and whenever this rejects, the
 * library is as it was. Waits for whoever changes it. Rejects with a PackError, which names record and field, or a LibraryError.
 */
export async function importPacks(
  database: LibraryDatabase,
  packs: readonly Blob[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  await inTime(database.open(), options.patience ?? openPatience).catch((reason: unknown) => {
    throw new LibraryError({ says: 'library-blocked' }, reason)
  })
  try {
    return await takePacks(database, packs, options, true)
  } catch (reason) {
    if (!(reason instanceof PostingsError)) throw reason
    const report = await takePacks(database, packs, options, false)
    return { ...report, reindexed: reason.message }
  }
}

async function takePacks(
  database: LibraryDatabase,
  packs: readonly Blob[],
  { signal, onProgress = () => {} }: ImportOptions,
  withPostings: boolean,
): Promise<ImportReport> {
  // It may be this window that puts the library in order as it opens.
  const change = await LibraryChange.begin(database, { wait: true, signal })
  try {
    const taking = new Taking(change, packs, onProgress, withPostings)
    for (const pack of packs) await taking.take(pack, signal)
    signal?.throwIfAborted()
    await change.commit()
    return taking.report
  } catch (reason) {
    await change.abort()
    throw reason
  }
}

/** Symbols that differ in case only are read as one by those who cite them. */
const folded = (symbol: string): string => symbol.toUpperCase()

class Taking {
  readonly report: ImportReport = { added: 0, updated: 0, records: 0, left: [] }
  readonly #change: LibraryChange
  readonly #shipped: ReadonlySet<string>
  readonly #seen = new Set<string>()
  readonly #onProgress: (progress: ImportProgress) => void
  readonly #progress: ImportProgress
  readonly #withPostings: boolean

  constructor(
    change: LibraryChange,
    packs: readonly Blob[],
    onProgress: (progress: ImportProgress) => void,
    withPostings: boolean,
  ) {
    this.#withPostings = withPostings
    this.#change = change
    this.#shipped = new Set(change.before.bundled?.symbols.map(folded))
    this.#onProgress = onProgress
    this.#progress = { documents: 0, records: 0, read: 0, size: packs.reduce((sum, { size }) => sum + size, 0) }
    onProgress({ ...this.#progress })
  }

  async take(pack: Blob, signal: AbortSignal | undefined): Promise<void> {
    let documents = 0
    for await (const { name, index, json } of readPack(this.#chunks(pack, signal))) {
      if (name === 'documents') {
        documents++
        await this.#put(parseDocument(json, index), index)
      } else if (this.#withPostings) {
        if (documents > 0) throw new PostingsError('it stands after the documents')
        await this.#change.putPostings(parsePostings(json))
      }
      signal?.throwIfAborted()
    }
    await this.#change.endPostings()
  }

  async *#chunks(pack: Blob, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
    const reader = pack.stream().getReader()
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        signal?.throwIfAborted()
        yield next.value
        this.#progress.read += next.value.length
        this.#onProgress({ ...this.#progress })
      }
    } finally {
      await reader.cancel()
    }
  }

  async #put(document: Document, index: number): Promise<void> {
    const { symbol, paragraphs } = document
    const key = folded(symbol)
    if (this.#seen.has(key)) {
      throw new PackError({ path: ['documents', index, 'symbol'], says: 'twice-in-pack', value: symbol })
    }
    this.#seen.add(key)
    if (this.#shipped.has(key)) {
      this.report.left.push(symbol)
      await this.#change.pass(document)
      return
    }
    const { report } = this
    report.records += paragraphs.length
    if (report.records > mostRecords) {
      throw new PackError({ path: ['documents', index], says: 'too-many-in-all', most: mostRecords })
    }
    if (this.#change.has(symbol)) report.updated++
    else report.added++
    await this.#change.put(document)
    this.#progress.documents++
    this.#progress.records = report.records
  }
}
