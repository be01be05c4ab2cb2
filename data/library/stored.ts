import { openIndex, prepareIndex } from '../index/open'
import type { OpenSegment } from '../index/opened'
import { Lru } from '../lru'
import { type Block, type DocumentHead } from './blocks'
import type { LibraryDatabase, Manifest, Setting } from './database'
import { blockOf, headOfRow, readRow, readRows } from './rows'
import { type LibrarySource, type Snapshot, StaleError } from './source'

/** Rows kept read, by number: those of the last results, while a query grows letter by letter. */
const keptBlocks = 256
const keptHeads = 256

/** The library in the database. Rejects with a StaleError where rows are missing, as when it has been emptied. */
export function inDatabase(database: LibraryDatabase, patience: number): LibrarySource {
  let held: { generation: number; snapshot: Promise<Snapshot> } | undefined
  let latest: Snapshot | undefined
  return {
    latest: () => latest,
    async snapshot() {
      const manifest = (await inTime(readRow<Setting>(database, 'settings', 'manifest'), patience))?.value
      if (manifest === undefined) throw new StaleError('The library was emptied.')
      if (held?.generation !== manifest.generation) {
        const snapshot = openSnapshot(database, manifest, patience)
        held = { generation: manifest.generation, snapshot }
        snapshot.catch(() => {
          held = undefined
        })
      }
      latest = await held.snapshot
      return latest
    },
  }
}

async function openSnapshot(database: LibraryDatabase, { segments }: Manifest, patience: number): Promise<Snapshot> {
  const open = await openSegments(database, segments, patience)
  const read = async (table: 'pages' | 'blocks' | 'heads', keys: readonly number[]): Promise<Uint8Array[]> => {
    const found = await inTime(readRows(database, table, keys), patience)
    return keys.map((key) => {
      const row = found.get(key)
      if (row === undefined) throw new StaleError('The library has been changed.')
      return row
    })
  }
  const blocks = cached<Block>(keptBlocks, (keys) => read('blocks', keys), blockOf)
  const heads = cached<DocumentHead>(keptHeads, (ids) => read('heads', ids), headOfRow)
  return { index: openIndex(open, { pages: (keys) => read('pages', keys) }), blocks, heads }
}

/** Apart from what a snapshot keeps: most of a segment's head is held by its index in columns, and would be held twice. */
async function openSegments(
  database: LibraryDatabase,
  segments: Manifest['segments'],
  patience: number,
): Promise<OpenSegment[]> {
  const reading = inTime(database.segments.bulkGet(segments.map(({ id }) => id)), patience)
  prepareIndex()
  const rows = await reading
  return segments.map(({ id, removed }, at) => {
    const row = rows[at]
    if (row === undefined) throw new StaleError('A part of the index is missing.')
    return { id, head: row.head, removed }
  })
}

/** Reads what is not kept, in one go. */
function cached<T>(
  capacity: number,
  read: (keys: readonly number[]) => Promise<Uint8Array[]>,
  parse: (row: Uint8Array) => T,
): (keys: readonly number[]) => Promise<T[]> {
  const kept = new Lru<number, T>(capacity)
  return async (keys) => {
    const here = new Map<number, T>()
    for (const key of keys) {
      const before = kept.get(key)
      if (before !== undefined) here.set(key, before)
    }
    const missing = [...new Set(keys)].filter((key) => !here.has(key))
    const rows = missing.length === 0 ? [] : await read(missing)
    for (const [at, key] of missing.entries()) {
      const row = rows[at]
      if (row === undefined) continue
      const parsed = parse(row)
      here.set(key, parsed)
      kept.set(key, parsed, 1)
    }
    return keys.flatMap((key) => here.get(key) ?? [])
  }
}

/** Settles as `work` does, or rejects after `patience` milliseconds; whatever the database fails with, the rows are not to be had. */
export async function inTime<T>(work: PromiseLike<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StaleError(`IndexedDB did not answer within ${patience} ms.`)), patience)
  })
  try {
    return await Promise.race([work, late])
  } catch (reason) {
    throw reason instanceof StaleError ? reason : new StaleError('IndexedDB cannot be read.', { cause: reason })
  } finally {
    clearTimeout(timer)
  }
}
