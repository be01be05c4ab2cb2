import { pageKey, pageKeys } from '../index/opened/pages'
import { blockKeys } from './blocks'
import type { LibraryDatabase, Manifest } from './database'

/** Above every key. */
const last = Number.MAX_SAFE_INTEGER

/** Deletes what a change that was never made has left: rows whose ids have not been given out. */
export async function sweepUnfinished(
  database: LibraryDatabase,
  { nextDocument, nextSegment }: Manifest,
): Promise<void> {
  await Promise.all([
    database.segments.where('id').aboveOrEqual(nextSegment).delete(),
    database.heads.where(':id').between(nextDocument, last).delete(),
    database.blocks.where(':id').between(blockKeys(nextDocument)[0], last).delete(),
    database.pages.where(':id').between(pageKey(nextSegment, 0), last).delete(),
  ])
}

/** Deletes what the library no longer refers to: merged segments, removed documents. */
export async function sweepReplaced(database: LibraryDatabase, manifest: Manifest): Promise<void> {
  const listed = new Set(manifest.segments.map(({ id }) => id))
  const kept = await database.segments.toCollection().primaryKeys()
  const unlisted = kept.filter((id) => !listed.has(id) && id < manifest.nextSegment)
  const gone = new Set(manifest.segments.flatMap(({ removed }) => removed))
  if (unlisted.length > 0) for (const id of await notHeld(database, unlisted, manifest)) gone.add(id)
  const heads = new Set(gone.size === 0 ? [] : await database.heads.toCollection().primaryKeys())
  for (const id of gone) {
    if (!heads.has(id)) continue
    await database.blocks
      .where(':id')
      .between(...blockKeys(id), true, true)
      .delete()
    await database.heads.delete(id)
  }
  for (const id of unlisted) {
    await database.pages
      .where(':id')
      .between(...pageKeys(id), true, true)
      .delete()
    // Last: as long as it is there, what belongs to it is found again.
    await database.segments.delete(id)
  }
}

/** The documents of unlisted segments that stand in no listed one. */
async function notHeld(database: LibraryDatabase, unlisted: number[], { segments }: Manifest): Promise<number[]> {
  const idsIn = async (id: number) => (await database.segments.get(id))?.head.documents.ids ?? []
  const held = new Set<number>()
  for (const { id } of segments) for (const document of await idsIn(id)) held.add(document)
  const found: number[] = []
  for (const id of unlisted) found.push(...(await idsIn(id)).filter((document) => !held.has(document)))
  return found
}
