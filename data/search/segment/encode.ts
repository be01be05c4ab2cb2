import { bytes, type Column, pushVarint } from './columns'
import type { SegmentHead } from './segment'

/** Everything noted, record after record. */
export interface Notes {
  /** By posting: its term, weight, and where its places begin. */
  terms: Column<Uint32Array>
  weights: Column<Uint8Array>
  placesFrom: Column<Uint32Array>
  places: Column<Uint16Array>
  /** By record: its first posting. */
  firsts: Column<Uint32Array>
}

interface Encoded {
  head: Pick<SegmentHead, 'terms' | 'counts' | 'lists' | 'places'>
  bytes: Uint8Array
  /** By term as noted: its position among the sorted terms. */
  order: Uint32Array
}

/** Turns what was noted record after record into lists term after term. */
export function encode(notes: Notes, names: readonly string[]): Encoded {
  const { terms, weights, placesFrom, places } = notes
  const sorted = names.map((_, id) => id).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
  const order = new Uint32Array(names.length)
  for (const [at, id] of sorted.entries()) order[id] = at
  const { from, postings, records } = byTerm(notes, order)
  placesFrom.push(places.length)

  const lists = bytes()
  const spots = bytes()
  const listOffsets = new Uint32Array(names.length + 1)
  const placeOffsets = new Uint32Array(names.length + 1)
  const counts = new Uint32Array(names.length)
  for (let term = 0; term < names.length; term++) {
    let lastRecord = 0
    const end = from[term + 1] ?? 0
    counts[term] = end - (from[term] ?? 0)
    for (let at = from[term] ?? 0; at < end; at++) {
      const record = records[at] ?? 0
      const posting = postings[at] ?? 0
      pushVarint(lists, record - lastRecord)
      lists.push(weights.values[posting] ?? 1)
      lastRecord = record
      const first = placesFrom.values[posting] ?? 0
      const last = placesFrom.values[posting + 1] ?? 0
      pushVarint(spots, last - first)
      let lastPlace = 0
      for (let spot = first; spot < last; spot++) {
        const place = places.values[spot] ?? 0
        pushVarint(spots, place - lastPlace)
        lastPlace = place
      }
    }
    listOffsets[term + 1] = lists.length
    placeOffsets[term + 1] = spots.length
  }
  const all = new Uint8Array(lists.length + spots.length)
  all.set(lists.values.subarray(0, lists.length))
  all.set(spots.values.subarray(0, spots.length), lists.length)
  const head = {
    terms: sorted.map((id) => names[id]).join('\n'),
    counts,
    lists: listOffsets,
    places: placeOffsets,
  }
  terms.length = 0
  return { head, bytes: all, order }
}

/** Sorts postings by term, in the order of their records: one count, one pass. */
function byTerm({ terms, firsts }: Notes, order: Uint32Array) {
  const count = terms.length
  const from = new Uint32Array(order.length + 1)
  for (let posting = 0; posting < count; posting++) {
    const term = order[terms.values[posting] ?? 0] ?? 0
    from[term + 1] = (from[term + 1] ?? 0) + 1
  }
  for (let term = 0; term < order.length; term++) from[term + 1] = (from[term + 1] ?? 0) + (from[term] ?? 0)
  const next = from.slice()
  const postings = new Uint32Array(count)
  const records = new Uint32Array(count)
  for (let record = 0; record + 1 < firsts.length; record++) {
    const end = firsts.values[record + 1] ?? 0
    for (let posting = firsts.values[record] ?? 0; posting < end; posting++) {
      const term = order[terms.values[posting] ?? 0] ?? 0
      const at = next[term] ?? 0
      next[term] = at + 1
      postings[at] = posting
      records[at] = record
    }
  }
  return { from, postings, records }
}
