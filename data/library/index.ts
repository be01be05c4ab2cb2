import { versioned } from './bundled'
import { compact } from './compact'
import { LibraryDatabase } from './database'
import { inMemory } from './memory'
import { seed } from './seed'
import { type LibrarySource, untilOpen } from './source'
import { inDatabase, inTime } from './stored'

export type { LibrarySource } from './source'

/** After this long an IndexedDB that neither opens nor fails is given up for the time being, in ms: a card is due in 300. */
const openPatience = 2_000

export interface OpenOptions {
  /** The pack that ships with the extension, as read from its JSON; or a promise of it. */
  bundled: unknown
  database?: LibraryDatabase
  /** Milliseconds. */
  patience?: number
}

/**
 * The library: the database, into which the bundled pack is taken when it is not there yet. While IndexedDB is unavailable, blocked, broken, silent
 * or wiped midway, the same pack answers from memory, and each question has the database tried anew. Rejects only when the bundled pack itself is
 * invalid.
 */
export async function openLibrary({ bundled, database, patience = openPatience }: OpenOptions): Promise<LibrarySource> {
  const pack = await versioned(await bundled)
  let opened = database
  const open = async () => {
    opened ??= new LibraryDatabase()
    if (opened.hasFailed()) await inTime(opened.open(), patience)
    const held = opened
    await inTime(seed(held, pack), patience).catch(async (reason: unknown) => {
      // What the library holds already is worth more than a newer pack there is no room or time for.
      if ((await inTime(held.manifest(), patience)) === undefined) throw reason
    })
    return inDatabase(held, patience)
  }
  const source = await open().catch(() => untilOpen(open))
  return { ...source, spare: inMemory(pack.pack.documents) }
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
