import type { VersionedPack } from './bundled'
import { LibraryChange } from './change'
import type { LibraryDatabase } from './database'

/**
 * Makes sure that the database holds the pack that ships with the extension, beside what else it holds. Does nothing when it already holds this
 * version. Two contexts may seed at once: the second waits and finds the work done. Gives whether anything was written; rejects with a
 * LibraryError when the database could not be written.
 */
export async function seed(database: LibraryDatabase, { pack, version }: VersionedPack): Promise<boolean> {
  const holds = async () => (await database.manifest())?.bundled?.version === version
  if (await holds()) return false
  const change = await LibraryChange.begin(database, { wait: true })
  if (change.before.bundled?.version === version) {
    await change.abort()
    return false
  }
  for (const symbol of change.before.bundled?.symbols ?? []) await change.remove(symbol)
  for (const document of pack.documents) await change.put(document)
  await change.commit({ version, symbols: pack.documents.map(({ symbol }) => symbol) })
  return true
}
