import { pageKey } from '../index/opened/pages'
import { pagesOf, type Segment, type SegmentHead } from '../index/segment/segment'
import type { LibraryDatabase } from './database'
import { LibraryError } from './errors'

/** Pages of the index written in one transaction. */
const batchPages = 256
/**
 * UTF-16 units of the words, terms and section ids of a segment, which every search holds in memory: ten times those of as many records in
 * several languages.
 */
const mostNaming = 20_000_000

/** Writes a segment's rows; gives how many bytes. It takes no part in the library until a manifest lists it. */
export async function writeSegment(database: LibraryDatabase, id: number, segment: Segment): Promise<number> {
  await writePages(database, id, segment)
  await database.segments.put({ id, head: segment.head })
  return segment.bytes.length
}

/** Writes the lists and places of a segment, whose head is still to come. */
export async function writePages(
  database: LibraryDatabase,
  id: number,
  segment: Pick<Segment, 'bytes'>,
): Promise<void> {
  const pages = pagesOf(segment)
  for (let at = 0; at < pages.length; at += batchPages) {
    const few = pages.slice(at, at + batchPages)
    await database.pages.bulkPut(
      few,
      few.map((_, part) => pageKey(id, at + part)),
    )
  }
}

/** @throws LibraryError when a head has more to hold in memory than documents give it */
export function checkNaming({
  words,
  terms,
  sectionIds = [],
}: Pick<SegmentHead, 'words' | 'terms'> & Partial<SegmentHead>): void {
  if (sectionIds.reduce((sum, id) => sum + id.length, words.length + terms.length) > mostNaming) {
    throw new LibraryError({ says: 'babble' })
  }
}
