import { PostingsError } from '../index/segment/postings'
import type { Document, Postings } from '../schema'
import type { LibraryDatabase, ListedSegment } from './database'
import { PrebuiltSegment } from './prebuilt'
import { checkNaming, writePages } from './segmentRows'

/** Segments that came with a pack and wait for their documents, in the order of both. */
export class PrebuiltQueue {
  readonly #database: LibraryDatabase
  readonly #waiting: [id: number, PrebuiltSegment][] = []

  constructor(database: LibraryDatabase) {
    this.#database = database
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  /** Writes the index of the documents that come next; gives how many bytes. Rejects with a PostingsError when it is none. */
  async push(id: number, postings: Postings): Promise<number> {
    const segment = new PrebuiltSegment(postings)
    checkNaming(segment.lists.head)
    await writePages(this.#database, id, segment.lists)
    this.#waiting.push([id, segment])
    return segment.lists.bytes.length
  }

  /**
   * Takes the next document, which the library calls `id`, and gives the segment that it was the last of, if it was. Rejects with a PostingsError when
   * the postings are not its.
   */
  async take(id: number, document: Document): Promise<ListedSegment | null> {
    const [segment, prebuilt] = this.#waiting[0] ?? []
    if (segment === undefined || prebuilt === undefined) throw new PostingsError('it is of fewer documents')
    prebuilt.take(id, document)
    if (!prebuilt.isWhole) return null
    this.#waiting.shift()
    const head = prebuilt.head()
    checkNaming(head)
    await this.#database.segments.put({ id: segment, head })
    return { id: segment, records: head.functions.length, removed: [] }
  }
}
