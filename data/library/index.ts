import { versioned } from './bundled'
import { compact } from './compact'
import { LibraryDatabase } from './database'
import { inMemory } from './memory'
import { seed } from './seed'
import type { LibrarySource } from './source'
import { inDatabase, inTime } from './stored'

export type { LibrarySource } from './source'

/** After this long an IndexedDB that neither opens nor fails is given up for the session, in ms: a card is due in 300. */
const openPatience = 2_000

export interface OpenOptions {
  /** The pack that ships with the extension, as read from its JSON; or a promise of it. */
  bundled: unknown
  database?: LibraryDatabase
  /** Milliseconds. */
  patience?: number
}

/**
 * The library: the database, into which the bundled pack is taken when it is not there yet. Where IndexedDB is unavailable, blocked, broken, silent
 * or wiped midway, the same pack answers from memory. Rejects only when the bundled pack itself is invalid.
 */
export async function openLibrary({ bundled, database, patience = openPatience }: OpenOptions): Promise<LibrarySource> {
  const pack = await versioned(await bundled)
  const memory = inMemory(pack.pack.documents)
  try {
    const opened = database ?? new LibraryDatabase()
    await inTime(seed(opened, pack), patience).catch(async (reason: unknown) => {
      // What the library holds already is worth more than a newer pack there is no room or time for.
      if ((await inTime(opened.manifest(), patience)) === undefined) throw reason
    })
    return { ...inDatabase(opened, patience), spare: memory }
  } catch {
    return memory
  }
}

/** Puts the library's index in order, for when there is time: after a change, when the browser starts. Does nothing when it cannot. */
export async function tidyLibrary(): Promise<void> {
  const database = new LibraryDatabase()
  try {
    await compact(database)
  } catch {
    // Searches take a little longer until the next time.
  } finally {
    database.close()
  }
}
