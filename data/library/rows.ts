import type { Dexie } from 'dexie'
import type { Block, DocumentHead } from './blocks'

/** Rows are kept as the bytes of JSON: smaller than cloned objects, and read faster than the browser clones them. */

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const toRow = (content: Block | DocumentHead): Uint8Array => encoder.encode(JSON.stringify(content))

/** What was validated when it was taken in. */
export const blockOf = (row: Uint8Array): Block => JSON.parse(decoder.decode(row))
export const headOfRow = (row: Uint8Array): DocumentHead => JSON.parse(decoder.decode(row))

/**
 * Rows of a table by key, those that are there. Rows that lie side by side are read in one go: a frequent word's list is dozens. Asked of the browser
 * itself: a search reads several times, and what Dexie does around each takes as long as the reading.
 */
export async function readRows(
  database: Dexie,
  table: string,
  keys: readonly number[],
): Promise<Map<number, Uint8Array>> {
  const runs = runsOf(keys)
  const rows = new Map<number, Uint8Array>()
  const store = await openStore(database, table)
  await Promise.all(
    runs.map(async ({ first, length }) => {
      const found =
        length === 1
          ? [await done<Uint8Array | undefined>(store.get(first))]
          : await done<Uint8Array[]>(store.getAll(IDBKeyRange.bound(first, first + length - 1)))
      // One that is missing would shift the others.
      if (found.length !== length) return
      for (const [at, row] of found.entries()) if (row !== undefined) rows.set(first + at, row)
    }),
  )
  return rows
}

/** A row by its key, if it is there. */
export const readRow = async <T>(database: Dexie, table: string, key: string): Promise<T | undefined> =>
  done<T | undefined>((await openStore(database, table)).get(key))

async function openStore(database: Dexie, table: string): Promise<IDBObjectStore> {
  // As Dexie opens: not again once it has given way to a newer version.
  if (!database.isOpen()) await database.transaction('r', table, () => {})
  return database.backendDB().transaction(table, 'readonly').objectStore(table)
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

function runsOf(keys: readonly number[]): { first: number; length: number }[] {
  const runs: { first: number; length: number }[] = []
  for (const key of [...new Set(keys)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && key === last.first + last.length) last.length++
    else runs.push({ first: key, length: 1 })
  }
  return runs
}
