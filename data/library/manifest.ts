import { emptyManifest, type LibraryDatabase, type ListedSegment, type Manifest } from './database'
import { LibraryError } from './errors'

/** Puts one manifest in the place of another. Rejects with a LibraryError, `library-changed`, when the library has become another meanwhile. */
export const replaceManifest = (database: LibraryDatabase, before: Manifest, after: Manifest): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const now = (await database.manifest()) ?? emptyManifest
    if (now.generation !== before.generation) throw new LibraryError({ says: 'library-changed' })
    await database.settings.put({ name: 'manifest', value: after })
  })

/** How often what the library holds has changed. */
export const contentCount = ({ content, generation }: Manifest = emptyManifest): number => content ?? generation

/** The segments with what has been removed from each; one that has nothing left is no longer listed. */
export async function withoutRemoved(
  database: LibraryDatabase,
  segments: readonly ListedSegment[],
  gone: ReadonlySet<number>,
): Promise<ListedSegment[]> {
  if (gone.size === 0) return [...segments]
  const rows = await database.segments.bulkGet(segments.map(({ id }) => id))
  return segments.flatMap((segment, at): ListedSegment[] => {
    const ids = rows[at]?.head.documents.ids ?? []
    const removed = ids.filter((id) => gone.has(id) || segment.removed.includes(id))
    return removed.length === ids.length ? [] : [{ ...segment, removed }]
  })
}

/** The ids of the documents the library holds, by symbol. */
export async function idsOf(database: LibraryDatabase, { segments }: Manifest): Promise<Map<string, number>> {
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
