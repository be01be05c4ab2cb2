import type { Table } from 'dexie'
import type { Block, DocumentHead } from './blocks'

/** Rows are kept as the bytes of JSON: smaller than cloned objects, and read faster than the browser clones them. */

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export const toRow = (content: Block | DocumentHead): Uint8Array => encoder.encode(JSON.stringify(content))

/** What was validated when it was taken in. */
export const blockOf = (row: Uint8Array): Block => JSON.parse(decoder.decode(row))
export const headOfRow = (row: Uint8Array): DocumentHead => JSON.parse(decoder.decode(row))

/** Rows by key, those that are there. Rows that lie side by side are read in one go: a frequent word's list is dozens. */
export async function readRows(
  table: Table<Uint8Array, number>,
  keys: readonly number[],
): Promise<Map<number, Uint8Array>> {
  const rows = new Map<number, Uint8Array>()
  const keep = (row: Uint8Array | undefined, key: number) => row !== undefined && rows.set(key, row)
  const runs = runsOf(keys)
  const single = runs.filter(({ length }) => length === 1).map(({ first }) => first)
  await table.db.transaction('r', table, () =>
    Promise.all([
      single.length > 0 &&
        table.bulkGet(single).then((found) => {
          for (const [at, key] of single.entries()) keep(found[at], key)
        }),
      ...runs
        .filter(({ length }) => length > 1)
        .map(async ({ first, length }) => {
          const found = await table
            .where(':id')
            .between(first, first + length)
            .toArray()
          // One that is missing would shift the others.
          if (found.length === length) for (const [at, row] of found.entries()) keep(row, first + at)
        }),
    ]),
  )
  return rows
}

function runsOf(keys: readonly number[]): { first: number; length: number }[] {
  const runs: { first: number; length: number }[] = []
  for (const key of [...new Set(keys)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && key === last.first + last.length) last.length++
    else runs.push({ first: key, length: 1 })
  }
  return runs
}
