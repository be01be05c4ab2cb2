import { openIndex } from '../index/open'
import { pageKey } from '../index/opened/pages'
import { SegmentBuilder } from '../index/segment/builder'
import { recordsOf } from '../index/segment/records'
import { pagesOf } from '../index/segment/segment'
import type { Document } from '../schema'
import { type Block, blockKeys, blocksOf, type DocumentHead, headOf } from './blocks'
import { indexedDocument } from './indexed'
import { type LibrarySource, type Snapshot, StaleError } from './source'

const segmentId = 1

/** Documents held in memory, by symbol, in place of a library. */
export function inMemory(documents: readonly Document[]): LibrarySource {
  let snapshot: Promise<Snapshot> | undefined
  return { snapshot: () => (snapshot ??= build([...documents].sort((a, b) => (a.symbol < b.symbol ? -1 : 1)))) }
}

async function build(documents: readonly Document[]): Promise<Snapshot> {
  const builder = new SegmentBuilder()
  const heads = new Map<number, DocumentHead>()
  const blocks = new Map<number, Block>()
  for (const [at, document] of documents.entries()) {
    const id = at + 1
    builder.add(indexedDocument(id, document), recordsOf(document))
    heads.set(id, headOf(document))
    for (const [part, block] of blocksOf(document).entries()) blocks.set(blockKeys(id)[0] + part, block)
  }
  const segment = builder.finish()
  const pages = new Map(pagesOf(segment).map((page, at) => [pageKey(segmentId, at), page]))
  return {
    isSpare: true,
    index: openIndex([{ id: segmentId, head: segment.head, removed: [] }], { pages: async (keys) => all(pages, keys) }),
    blocks: async (keys) => all(blocks, keys),
    heads: async (ids) => all(heads, ids),
  }
}

function all<T>(rows: ReadonlyMap<number, T>, keys: readonly number[]): T[] {
  return keys.map((key) => {
    const row = rows.get(key)
    if (row === undefined) throw new StaleError(`The library has no row ${key}.`)
    return row
  })
}
