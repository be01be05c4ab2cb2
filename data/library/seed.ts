import type { VersionedPack } from './bundled'
import type { LibraryDatabase } from './database'

/**
 * Makes the database hold exactly the pack: in one transaction, so that it holds the old library or the new one and never a part.
 * Does nothing when it already holds this version. Two contexts may seed at once: the second waits and finds the work done.
 * Gives whether anything was written; rejects with Dexie's error when the database could not be written.
 */
export async function seed(database: LibraryDatabase, { pack, version }: VersionedPack): Promise<boolean> {
  return database.transaction('rw', database.documents, database.settings, async () => {
    const held = await database.settings.get('version')
    const count = await database.documents.count()
    if (held?.value === version && count === pack.documents.length) return false
    await database.documents.clear()
    await database.documents.bulkPut(pack.documents)
    await database.settings.put({ name: 'version', value: version })
    return true
  })
}
