import type { Document, Postings } from '../schema'
import { pageKey } from '../search/reader/pages'
import { SegmentBuilder } from '../search/segment/builder'
import { PostingsError } from '../search/segment/postings'
import { recordsOf } from '../search/segment/records'
import { pagesOf, type Segment, type SegmentHead } from '../search/segment/segment'
import { blockKeys, blocksOf, headOf } from './blocks'
import { emptyManifest, type LibraryDatabase, type ListedSegment, type Manifest } from './database'
import { LibraryError, libraryError } from './errors'
import { indexedDocument } from './indexed'
import { takeLock } from './lock'
import { PrebuiltSegment } from './prebuilt'
import { toRow } from './rows'
import { sweepReplaced, sweepUnfinished } from './sweep'

/** Records a segment: what is held in memory while it is built is some 80 MB. */
const mostRecords = 131_072
/** Bytes gathered before they are written in one transaction. */
const batchBytes = 4_000_000
/** Pages of the index written in one transaction. */
const batchPages = 256

/** Paragraphs of one document: more is no document, and its rows would run into the next one's. */
const mostParagraphs = 32_768
/** Bytes of one document's rows: a hundred times those of a long one. Each row repeats what its paragraphs stand under, so they can outgrow their source. */
const mostRowBytes = 64_000_000
/**
 * UTF-16 units of the words, terms and section ids of a segment, which every search holds in memory: ten times those of as many records in
 * several languages.
 */
const mostNaming = 20_000_000

export interface Progress {
  documents: number
  records: number
  /** Written so far, the index included once it is. */
  bytes: number
}

export interface BeginOptions {
  /** Wait for another window's change instead of failing with `busy`. */
  wait?: boolean
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
  #builder = new SegmentBuilder()
  /** Segments that wait for their documents, with their ids. */
  #prebuilt: [number, PrebuiltSegment][] = []
  #nextDocument: number
  #nextSegment: number
  #heads: [number, Uint8Array][] = []
  #blocks: [number, Uint8Array][] = []
  #waiting = 0
  /** The last batch, while the next documents are read. */
  #writing: Promise<void> = Promise.resolve()
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
    this.#nextDocument = before.nextDocument
    this.#nextSegment = before.nextSegment
  }

  /** Begins a change. Rejects with a LibraryError: `library-busy` while another window changes the library. */
  static async begin(
    database: LibraryDatabase,
    { wait = false, onProgress = () => {} }: BeginOptions = {},
  ): Promise<LibraryChange> {
    const release = await takeLock(database.name, wait)
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
      await this.#stage(id, document)
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
      const segment = new PrebuiltSegment(postings)
      checkNaming(segment.lists.head)
      const id = this.#nextSegment++
      await writePages(this.#database, id, segment.lists)
      this.#written(segment.lists.bytes.length)
      this.#prebuilt.push([id, segment])
    })
  }

  /** Passes over a document: the library stays without it, or with the one it has. */
  pass(document: Document): Promise<void> {
    return this.#step(async () => {
      if (this.#prebuilt.length === 0) return
      const id = this.#nextDocument++
      this.#removed.add(id)
      await this.#indexedBefore(id, document)
    })
  }

  /** Says that all documents of the postings have been put. Rejects with a PostingsError when they have not. */
  endPostings(): Promise<void> {
    return this.#step(async () => {
      if (this.#prebuilt.length > 0) throw new PostingsError('it is of other documents')
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
      await this.#flush()
      await this.#writing
      const after: Manifest = {
        generation: this.#before.generation + 1,
        nextDocument: this.#nextDocument,
        nextSegment: this.#nextSegment,
        segments: await this.#withRemoved([...this.#before.segments, ...this.#segments]),
        bundled,
      }
      await this.#database.transaction('rw', this.#database.settings, async () => {
        const now = (await this.#database.manifest()) ?? emptyManifest
        if (now.generation !== this.#before.generation) throw new LibraryError({ says: 'library-changed' })
        await this.#database.settings.put({ name: 'manifest', value: after })
      })
      this.#end()
      // The change is made; what it replaced may also go another time.
      await sweepReplaced(this.#database, after).catch(() => {})
      return after
    })
  }

  /** Gives the change up. */
  async abort(): Promise<void> {
    if (this.#over) return
    try {
      await this.#writing.catch(() => {})
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
  #take({ symbol, paragraphs }: Document): number {
    if (paragraphs.length > mostParagraphs) {
      throw new LibraryError({ says: 'too-many-paragraphs', symbol, most: mostParagraphs })
    }
    const replaced = this.#ids.get(symbol)
    if (replaced !== undefined) this.#removed.add(replaced)
    const id = this.#nextDocument++
    this.#ids.set(symbol, id)
    return id
  }

  async #stage(id: number, document: Document): Promise<void> {
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
    this.#progress.documents++
    this.#progress.records += document.paragraphs.length
    if (this.#waiting >= batchBytes) await this.#flush()
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
    this.#written(bytes)
  }

  async #closeSegment(): Promise<void> {
    if (this.#builder.size === 0) return
    const segment = this.#builder.finish()
    this.#builder = new SegmentBuilder()
    await this.#writeSegment(segment)
  }

  /** Whether postings that came before hold the document; the segment is written with the last of its documents. */
  async #indexedBefore(id: number, document: Document): Promise<boolean> {
    const [waiting] = this.#prebuilt
    if (waiting === undefined) return false
    const [segment, prebuilt] = waiting
    prebuilt.take(id, document)
    if (!prebuilt.isWhole) return true
    this.#prebuilt.shift()
    const head = prebuilt.head()
    checkNaming(head)
    await this.#database.segments.put({ id: segment, head })
    this.#segments.push({ id: segment, records: head.functions.length, removed: [] })
    return true
  }

  async #writeSegment(segment: Segment): Promise<void> {
    checkNaming(segment.head)
    const id = this.#nextSegment++
    const bytes = await writeSegment(this.#database, id, segment)
    this.#segments.push({ id, records: segment.head.functions.length, removed: [] })
    this.#written(bytes)
  }

  #written(bytes: number): void {
    this.#progress.bytes += bytes
    this.#report({ ...this.#progress })
  }

  /** The segments with what has been removed from each; one that has nothing left is no longer listed. */
  async #withRemoved(segments: readonly ListedSegment[]): Promise<ListedSegment[]> {
    if (this.#removed.size === 0) return [...segments]
    const rows = await this.#database.segments.bulkGet(segments.map(({ id }) => id))
    return segments.flatMap((segment, at): ListedSegment[] => {
      const ids = rows[at]?.head.documents.ids ?? []
      const removed = ids.filter((id) => this.#removed.has(id) || segment.removed.includes(id))
      return removed.length === ids.length ? [] : [{ ...segment, removed }]
    })
  }
}

/** Writes a segment's rows; gives how many bytes. It takes no part in the library until a manifest lists it. */
export async function writeSegment(database: LibraryDatabase, id: number, segment: Segment): Promise<number> {
  await writePages(database, id, segment)
  await database.segments.put({ id, head: segment.head })
  return segment.bytes.length
}

async function writePages(database: LibraryDatabase, id: number, segment: Pick<Segment, 'bytes'>): Promise<void> {
  const pages = pagesOf(segment)
  for (let at = 0; at < pages.length; at += batchPages) {
    const few = pages.slice(at, at + batchPages)
    await database.pages.bulkPut(
      few,
      few.map((_, part) => pageKey(id, at + part)),
    )
  }
}

function checkNaming({
  words,
  terms,
  sectionIds = [],
}: Pick<SegmentHead, 'words' | 'terms'> & Partial<SegmentHead>): void {
  if (sectionIds.reduce((sum, id) => sum + id.length, words.length + terms.length) > mostNaming) {
    throw new LibraryError({ says: 'babble' })
  }
}

/** The ids of the documents the library holds, by symbol. */
async function idsOf(database: LibraryDatabase, { segments }: Manifest): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const { id, removed } of segments) {
    const { documents } = (await database.segments.get(id))?.head ?? {}
    for (const [at, symbol] of documents?.symbols.entries() ?? []) {
      const document = documents?.ids[at]
      if (document !== undefined && !removed.includes(document)) ids.set(symbol, document)
    }
  }
  return ids
}
