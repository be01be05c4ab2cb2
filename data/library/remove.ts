import { LibraryChange } from './change'
import type { LibraryDatabase } from './database'
import { LibraryError } from './errors'

/** Removes a document of the library. Rejects with a LibraryError: `ships` for one that ships with the extension. */
export async function removeDocument(database: LibraryDatabase, symbol: string): Promise<void> {
  const change = await LibraryChange.begin(database)
  if (change.before.bundled?.symbols.includes(symbol)) {
    await change.abort()
    throw new LibraryError({ says: 'ships', symbol })
  }
  if (await change.remove(symbol)) await change.commit()
  else await change.abort()
}
