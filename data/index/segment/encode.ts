import type { GrowingLists } from './growing'
import type { SegmentHead } from './segment'

interface Encoded {
  head: Pick<SegmentHead, 'terms' | 'counts' | 'lists' | 'places'>
  bytes: Uint8Array
  /** By term as it was met: its position among the sorted terms. */
  order: Uint32Array
}

/** Puts what has grown term by term, as they were met, into the order of the terms. */
export function encode(
  names: readonly string[],
  countOf: Uint32Array,
  listOf: GrowingLists,
  placesOf: GrowingLists,
): Encoded {
  const sorted = names.map((_, id) => id).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
  const order = new Uint32Array(names.length)
  for (const [at, id] of sorted.entries()) order[id] = at
  const lists = offsets(sorted, listOf)
  const places = offsets(sorted, placesOf)
  const placesFrom = lists.at(-1) ?? 0
  const bytes = new Uint8Array(placesFrom + (places.at(-1) ?? 0))
  for (const [at, id] of sorted.entries()) {
    listOf.copy(id, bytes, lists[at] ?? 0)
    placesOf.copy(id, bytes, placesFrom + (places[at] ?? 0))
  }
  const terms = sorted.map((id) => names[id]).join('\n')
  return { head: { terms, counts: Uint32Array.from(sorted, (id) => countOf[id] ?? 0), lists, places }, bytes, order }
}

/** Where each list begins when all lie one after the other, and where the last one ends. */
function offsets(sorted: readonly number[], lists: GrowingLists): Uint32Array {
  const found = new Uint32Array(sorted.length + 1)
  for (const [at, id] of sorted.entries()) found[at + 1] = (found[at] ?? 0) + lists.lengthOf(id)
  return found
}
