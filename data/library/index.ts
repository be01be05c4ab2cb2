import type { Document } from '../schema'
import { type VersionedPack, versioned } from './bundled'
import { LibraryDatabase } from './database'
import { seed } from './seed'
import type { LibrarySource } from './source'

export type { LibrarySource } from './source'

/** After this long an IndexedDB that neither opens nor fails is given up for the session, in ms: a card is due in 300. */
const openPatience = 2_000

export interface OpenOptions {
  /** The pack that ships with the extension, as read from its JSON. */
  bundled: unknown
  database?: LibraryDatabase
  /** Milliseconds. */
  patience?: number
}

/**
 * The library: the database, seeded from the bundled pack when it does not hold it yet. Where IndexedDB is unavailable, blocked, broken, silent
 * or wiped midway, the same pack answers from memory. Rejects only when the bundled pack itself is invalid.
 */
export async function openLibrary({ bundled, database, patience = openPatience }: OpenOptions): Promise<LibrarySource> {
  const pack = await versioned(bundled)
  const memory = inMemory(pack.pack.documents)
  try {
    const opened = database ?? new LibraryDatabase()
    // Another window's newer version must be able to open: give way instead of blocking it.
    opened.on('versionchange', () => opened.close())
    await inTime(seed(opened, pack), patience)
    return inDatabase(opened, pack, memory, patience)
  } catch {
    return memory
  }
}

/** Documents held in memory. */
export function inMemory(documents: readonly Document[]): LibrarySource {
  const ordered = [...documents].sort(bySymbol)
  return {
    documents: async () => ordered,
    document: async (symbol) => ordered.find((document) => document.symbol === symbol),
  }
}

function inDatabase(
  database: LibraryDatabase,
  { version }: VersionedPack,
  memory: LibrarySource,
  patience: number,
): LibrarySource {
  let held: { version: string; documents: readonly Document[] } | undefined
  const read = () =>
    database.transaction('r', database.documents, database.settings, async () => {
      const now = (await database.settings.get('version'))?.value
      if (now === undefined) throw new Error('The library was emptied.')
      if (held?.version === now) return held.documents
      held = { version: now, documents: (await database.documents.toArray()).sort(bySymbol) }
      return held.documents
    })
  const documents = async () => {
    try {
      return await inTime(read(), patience)
    } catch {
      return held?.version === version ? held.documents : memory.documents()
    }
  }
  return { documents, document: async (symbol) => (await documents()).find((document) => document.symbol === symbol) }
}

const bySymbol = (a: Document, b: Document) => (a.symbol < b.symbol ? -1 : a.symbol > b.symbol ? 1 : 0)

/** Settles as `work` does, or rejects after `patience` milliseconds. */
async function inTime<T>(work: PromiseLike<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`IndexedDB did not answer within ${patience} ms.`)), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
