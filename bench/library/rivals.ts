import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { generated, sample, times } from './documents'
import { type Kind, queriesOf } from './queries'
import { type Row, rowsOf } from './rows'

/** Others on the same records and queries, in the same page: everything they hold is in memory. */

type Ask = (query: string, kind: Kind) => unknown

let held: Ask | undefined

/** Reads the records once; the time to make them up is not counted. */
export function load({ rival, records }: { rival: 'MiniSearch' | 'Fuse.js'; records: number }) {
  const rows = [...rowsOf(generated(records))]
  const start = performance.now()
  held = rival === 'MiniSearch' ? miniSearch(rows) : fuse(rows)
  return { ms: performance.now() - start }
}

/** What each kind asks for has to be said beforehand. */
function miniSearch(rows: Row[]): Ask {
  const index = new MiniSearch<Row>({ fields: ['text', 'heading'], storeFields: ['text'] })
  index.addAll(rows)
  return (query, kind) =>
    index.search(query, { prefix: kind === 'prefix', fuzzy: kind === 'typo' ? 0.2 : false }).slice(0, 48)
}

function fuse(rows: Row[]): Ask {
  const options = { keys: ['text', 'heading'], useTokenSearch: true, ignoreLocation: true, threshold: 0.2 }
  const index = new Fuse(rows, options)
  return (query) => index.search(query, { limit: 48 })
}

export async function askRival({ kind, count }: { kind: Kind; count: number }) {
  return times(queriesOf(kind, sample(), count), async (query) => held?.(query, kind))
}
