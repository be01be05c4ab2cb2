import { SegmentBuilder } from '../index/segment/builder'
import { PostingsError } from '../index/segment/postings'
import { recordsOf } from '../index/segment/records'
import type { Document, Postings } from '../schema'
import { emptyManifest, type LibraryDatabase, type ListedSegment, type Manifest } from './database'
import { LibraryError, libraryError } from './errors'
import { indexedDocument } from './indexed'
import { takeLock } from './lock'
import { contentCount, idsOf, replaceManifest, withoutRemoved } from './manifest'
import { PrebuiltQueue } from './prebuiltQueue'
import { RowWriter } from './rowWriter'
import { checkNaming, writeSegment } from './segmentRows'
import { sweepReplaced, sweepUnfinished } from './sweep'

/** Records a segment: what is held in memory while it is built is some 110 MB. */
const mostRecords = 131_072

export interface Progress {
  documents: number
  records: number
  /** Written so far, the index included once it is. */
  bytes: number
}

export interface BeginOptions {
  /** Wait for another window's change instead of failing with `busy`. */
  wait?: boolean
  /** Ends the waiting; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Called as rows are written. */
  onProgress?: (progress: Progress) => void
}

/**
 * A change of the library: everything put or removed becomes the library at once with `commit`, or never. Until then readers see the library as it
 * was; what is left of a change whose window went away is swept when the next one begins. Methods are called one after the other, each
 * awaited; every one rejects with a LibraryError, after which the change is over and the library as it was.
 */
export class LibraryChange {
  readonly #database: LibraryDatabase
  readonly #before: Manifest
  readonly #release: () => void
  readonly #report: (progress: Progress) => void
  readonly #progress: Progress = { documents: 0, records: 0, bytes: 0 }
  /** Documents of the library by symbol, as they were and as they have been put. */
  readonly #ids: Map<string, number>
  readonly #removed = new Set<number>()
  readonly #segments: ListedSegment[] = []
  readonly #rows: RowWriter
  readonly #prebuilt: PrebuiltQueue
  #builder = new SegmentBuilder()
  #nextDocument: number
  #nextSegment: number
  #over = false

  private constructor(
    database: LibraryDatabase,
    before: Manifest,
    ids: Map<string, number>,
    release: () => void,
    onProgress: (progress: Progress) => void,
  ) {
    this.#database = database
    this.#before = before
    this.#ids = ids
    this.#release = release
    this.#report = onProgress
    this.#rows = new RowWriter(database, (bytes) => this.#written(bytes))
    this.#prebuilt = new PrebuiltQueue(database)
    this.#nextDocument = before.nextDocument
    this.#nextSegment = before.nextSegment
  }

  /** Begins a change. Rejects with a LibraryError: `library-busy` while another window changes the library. */
  static async begin(
    database: LibraryDatabase,
    { wait = false, signal, onProgress = () => {} }: BeginOptions = {},
  ): Promise<LibraryChange> {
    const release = await takeLock(database.name, wait, signal)
    try {
      const before = (await database.manifest()) ?? emptyManifest
      await sweepUnfinished(database, before)
      return new LibraryChange(database, before, await idsOf(database, before), release, onProgress)
    } catch (reason) {
      release()
      throw libraryError(reason)
    }
  }

  /** The library as it was when the change began. */
  get before(): Manifest {
    return this.#before
  }

  has(symbol: string): boolean {
    return this.#ids.has(symbol)
  }

  /** Adds a validated document; it takes the place of one with the same symbol. */
  put(document: Document): Promise<void> {
    return this.#step(async () => {
      const id = this.#take(document)
      await this.#rows.put(id, document)
      this.#progress.documents++
      this.#progress.records += document.paragraphs.length
      if (await this.#indexedBefore(id, document)) return
      this.#builder.add(indexedDocument(id, document), recordsOf(document))
      if (this.#builder.size >= mostRecords) await this.#closeSegment()
    })
  }

  /**
   * Takes the index of the documents that are put next. Rejects with a PostingsError when it is none, as `put` does when it is not theirs: the change
   * is over then, and can be made without it.
   */
  putPostings(postings: Postings): Promise<void> {
    return this.#step(async () => {
      this.#written(await this.#prebuilt.push(this.#nextSegment++, postings))
    })
  }

  /** Passes over a document: the library stays without it, or with the one it has. */
  pass(document: Document): Promise<void> {
    return this.#step(async () => {
      if (this.#prebuilt.isEmpty) return
      const id = this.#nextDocument++
      this.#removed.add(id)
      await this.#indexedBefore(id, document)
    })
  }

  /** Says that all documents of the postings have been put. Rejects with a PostingsError when they have not. */
  endPostings(): Promise<void> {
    return this.#step(async () => {
      if (!this.#prebuilt.isEmpty) throw new PostingsError('it is of other documents')
    })
  }

  /** Removes a document. Gives whether the library held it. */
  remove(symbol: string): Promise<boolean> {
    return this.#step(async () => {
      const id = this.#ids.get(symbol)
      if (id === undefined) return false
      this.#removed.add(id)
      this.#ids.delete(symbol)
      return true
    })
  }

  /** Makes all of it the library, in one transaction of one row. `bundled` says that the pack that ships has been taken in. */
  commit(bundled: Manifest['bundled'] = this.#before.bundled): Promise<Manifest> {
    return this.#step(async () => {
      await this.#closeSegment()
      await this.#rows.finish()
      const after: Manifest = {
        generation: this.#before.generation + 1,
        content: contentCount(this.#before) + 1,
        nextDocument: this.#nextDocument,
        nextSegment: this.#nextSegment,
        segments: await withoutRemoved(this.#database, [...this.#before.segments, ...this.#segments], this.#removed),
        bundled,
      }
      await replaceManifest(this.#database, this.#before, after)
      // The change is made; what it replaced may also go another time. Not while another changes the library: it goes by what is listed now.
      await sweepReplaced(this.#database, after).catch(() => {})
      this.#end()
      return after
    })
  }

  /** Gives the change up. */
  async abort(): Promise<void> {
    if (this.#over) return
    try {
      await this.#rows.settle()
      await sweepUnfinished(this.#database, this.#before)
    } catch {
      // Swept when the next change begins.
    } finally {
      this.#end()
    }
  }

  async #step<T>(work: () => Promise<T>): Promise<T> {
    if (this.#over) throw new LibraryError({ says: 'library-over' })
    try {
      return await work()
    } catch (reason) {
      await this.abort()
      throw reason instanceof PostingsError ? reason : libraryError(reason)
    }
  }

  #end(): void {
    this.#over = true
    this.#release()
  }

  /** An id for a document, whose forerunner goes. */
  #take({ symbol }: Document): number {
    const replaced = this.#ids.get(symbol)
    if (replaced !== undefined) this.#removed.add(replaced)
    const id = this.#nextDocument++
    this.#ids.set(symbol, id)
    return id
  }

  async #closeSegment(): Promise<void> {
    if (this.#builder.size === 0) return
    const segment = this.#builder.finish()
    checkNaming(segment.head)
    this.#builder = new SegmentBuilder()
    const id = this.#nextSegment++
    const bytes = await writeSegment(this.#database, id, segment)
    this.#segments.push({ id, records: segment.head.functions.length, removed: [] })
    this.#written(bytes)
  }

  /** Whether postings that came before hold the document. */
  async #indexedBefore(id: number, document: Document): Promise<boolean> {
    if (this.#prebuilt.isEmpty) return false
    const whole = await this.#prebuilt.take(id, document)
    if (whole !== null) this.#segments.push(whole)
    return true
  }

  #written(bytes: number): void {
    this.#progress.bytes += bytes
    this.#report({ ...this.#progress })
  }
}
