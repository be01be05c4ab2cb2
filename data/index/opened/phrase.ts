import type { List } from '../segment/lists'
import { type Found, type PlacedList, placesIn } from './places'

/**
 * The records in which each term stands at most `reach` places after the one before, with the least of the weights: a phrase is at most as much what a
 * record is about as its rarest word. Places are read of the records that hold all of them.
 */
export function following(terms: readonly PlacedList[], reach: number): List {
  const [first, ...others] = terms
  if (first === undefined) return { records: new Uint32Array(0), weights: new Uint8Array(0) }
  const shared = others.reduce((records, { list }) => inBoth(records, list.records), first.list.records)
  let records = shared
  let before = standing(records, placesIn(first, records))
  for (const term of others) {
    records = before.records
    before = standing(records, near(before.found, placesIn(term, records), reach))
  }
  return { records: before.records, weights: before.found.weights }
}

/** The records of two rising lists that both hold. */
function inBoth(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(one.length, other.length))
  let count = 0
  for (let at = 0, across = 0; at < one.length && across < other.length; ) {
    const record = one[at] ?? 0
    const next = other[across] ?? 0
    // Sums instead of conditions: which list is behind cannot be foretold, and a processor loses more by guessing.
    both[count] = record
    count += Number(record === next)
    at += Number(record <= next)
    across += Number(next <= record)
  }
  return both.subarray(0, count)
}

/** Of some records those that have places left. */
function standing(records: Uint32Array, { starts, at: places, weights }: Found) {
  const left = new Uint32Array(records.length)
  const found: Found = {
    starts: new Uint32Array(records.length + 1),
    at: places,
    weights: new Uint8Array(records.length),
  }
  let count = 0
  for (let at = 0; at < records.length; at++) {
    if (starts[at] === starts[at + 1]) continue
    left[count] = records[at] ?? 0
    found.weights[count++] = weights[at] ?? 0
    // Nothing lies between: those without have none.
    found.starts[count] = starts[at + 1] ?? 0
  }
  return { records: left.slice(0, count), found: { ...found, weights: found.weights.slice(0, count) } }
}

/** Of the next places, record by record, those that lie at most `reach` after one of the places before; with the lesser of the weights. */
function near(before: Found, next: Found, reach: number): Found {
  const { starts, at: places, weights } = next
  const kept = new Uint32Array(starts.length)
  let end = 0
  for (let record = 0; record < weights.length; record++) {
    let from = before.starts[record] ?? 0
    const last = before.starts[record + 1] ?? 0
    const stop = starts[record + 1] ?? 0
    for (let spot = starts[record] ?? 0; spot < stop; spot++) {
      const place = places[spot] ?? 0
      while (from < last && (before.at[from] ?? 0) < place - reach) from++
      // In place: no more are kept than have been read.
      if (from < last && (before.at[from] ?? 0) < place) places[end++] = place
    }
    kept[record + 1] = end
    weights[record] = Math.min(weights[record] ?? 0, before.weights[record] ?? 0)
  }
  return { starts: kept, at: places, weights }
}
