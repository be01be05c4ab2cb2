import sqlite3InitModule from '@sqlite.org/sqlite-wasm'
import { generated, sample, times } from './documents'
import { type Kind, queriesOf } from './queries'
import { rowsOf } from './rows'

/** SQLite's full-text search on a file of the origin's private file system. Runs in a worker, where alone the file system is fast. */

const sqlite = await sqlite3InitModule()
const pool = await sqlite.installOpfsSAHPoolVfs({ initialCapacity: 8 })
const database = new pool.OpfsSAHPoolDb('/library.db')

function fill(records: number) {
  database.exec('DROP TABLE IF EXISTS paragraphs')
  database.exec(
    "CREATE VIRTUAL TABLE paragraphs USING fts5(text, heading, tokenize = 'porter unicode61', prefix = '2 3')",
  )
  const rows = [...rowsOf(generated(records))]
  const start = performance.now()
  database.exec('BEGIN')
  const statement = database.prepare('INSERT INTO paragraphs (rowid, text, heading) VALUES (?, ?, ?)')
  for (const { id, text, heading } of rows) statement.bind([id + 1, text, heading]).stepReset()
  statement.finalize()
  database.exec('COMMIT')
  return {
    ms: performance.now() - start,
    disk: Number(database.selectValue('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size')),
  }
}

/** It knows words and their beginnings; typos and everyday words it takes as they are. */
function ask(query: string, kind: Kind) {
  const words = query.match(/[\p{L}\p{N}]+/gu) ?? []
  const matching = words.map((word) => `"${word}"${kind === 'prefix' ? '*' : ''}`).join(' OR ')
  return database.selectObjects('SELECT rowid, text FROM paragraphs WHERE paragraphs MATCH ? ORDER BY rank LIMIT 48', [
    matching,
  ])
}

onmessage = async ({ data }: MessageEvent<{ fill: number } | { kind: Kind; count: number }>) => {
  const result =
    'fill' in data
      ? fill(data.fill)
      : await times(queriesOf(data.kind, sample(), data.count), async (query) => ask(query, data.kind))
  postMessage(result)
}
postMessage({ ready: 1 })
