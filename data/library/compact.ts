import { pageKey } from '../index/opened/pages'
import { mergeSegments } from '../index/segment/merge'
import { pageSize, type Segment } from '../index/segment/segment'
import type { LibraryDatabase, ListedSegment, Manifest } from './database'
import { LibraryError, libraryError } from './errors'
import { takeLock } from './lock'
import { contentCount } from './manifest'
import { writeSegment } from './segmentRows'
import { sweepReplaced, sweepUnfinished } from './sweep'

/** Segments a library may have: a query reads each of its words in every one. */
const mostSegments = 6
/** A segment joins the smaller ones when it is no larger than this many times all of them: each record is then rewritten a few times only. */
const growth = 2

/** Which segments to make one, if any: the smaller ones, as long as each is not much larger than those before it. */
function segmentsToMerge(segments: readonly ListedSegment[]): ListedSegment[] {
  const rising = segments.toSorted((a, b) => a.records - b.records)
  const chosen: ListedSegment[] = []
  let sum = 0
  for (const segment of rising) {
    if (chosen.length >= 2 && segment.records > growth * sum) break
    chosen.push(segment)
    sum += segment.records
  }
  return chosen.length >= 2 ? chosen : []
}

const recordsIn = (segments: readonly ListedSegment[]) => segments.reduce((sum, { records }) => sum + records, 0)

/** The segments by the phrases they index: lists that know different phrases cannot be made one. Those of an earlier version stay among themselves. */
async function alike(database: LibraryDatabase, segments: readonly ListedSegment[]): Promise<ListedSegment[][]> {
  const rows = await database.segments.bulkGet(segments.map(({ id }) => id))
  const groups = new Map<string | undefined, ListedSegment[]>()
  for (const [at, segment] of segments.entries()) {
    const phrases = rows[at]?.head.phrases
    groups.set(phrases, [...(groups.get(phrases) ?? []), segment])
  }
  return [...groups.values()]
}

/**
 * Merges small segments when there are many, those of least records among which can be merged. Gives whether it did anything; does nothing while another window changes the library. Rejects with a
 * LibraryError; the library then is as it was. What it holds is the same before and after.
 */
export async function compact(database: LibraryDatabase): Promise<boolean> {
  let release = () => {}
  try {
    release = await takeLock(database.name, false)
    const before = await database.manifest()
    if (before === undefined || before.segments.length <= mostSegments) return false
    const groups = (await alike(database, before.segments)).map(segmentsToMerge).filter(({ length }) => length > 0)
    const [chosen = []] = groups.toSorted((a, b) => recordsIn(a) - recordsIn(b))
    if (chosen.length === 0) return false
    await sweepUnfinished(database, before)
    const parts = await Promise.all(
      chosen.map(async ({ id, removed }) => ({ segment: await readSegment(database, id), removed })),
    )
    const id = before.nextSegment
    const merged = mergeSegments(parts)
    await writeSegment(database, id, merged)
    const rest = before.segments.filter((segment) => !chosen.includes(segment))
    const after: Manifest = {
      ...before,
      generation: before.generation + 1,
      content: contentCount(before),
      nextSegment: id + 1,
      segments: [...rest, { id, records: merged.head.functions.length, removed: [] }],
    }
    await database.settings.put({ name: 'manifest', value: after })
    await sweepReplaced(database, after).catch(() => {})
    return true
  } catch (reason) {
    if (reason instanceof LibraryError && reason.fault.says === 'library-busy') return false
    throw libraryError(reason)
  } finally {
    release()
  }
}

async function readSegment(database: LibraryDatabase, id: number): Promise<Segment> {
  const row = await database.segments.get(id)
  if (row === undefined) throw new LibraryError({ says: 'library-failed' })
  const { head } = row
  const length = (head.lists.at(-1) ?? 0) + (head.places.at(-1) ?? 0)
  const pages = await database.pages.bulkGet(
    Array.from({ length: Math.ceil(length / pageSize) }, (_, at) => pageKey(id, at)),
  )
  const bytes = new Uint8Array(length)
  for (const [at, page] of pages.entries()) {
    if (page === undefined) throw new LibraryError({ says: 'library-failed' })
    bytes.set(page, at * pageSize)
  }
  return { head, bytes }
}
