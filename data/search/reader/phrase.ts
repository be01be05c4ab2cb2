import { bytes, integers } from '../segment/columns'
import type { List } from '../segment/lists'
import { lastPlace } from '../segment/segment'
import { type PlaceBytes, PlaceCursor } from './places'

/** A term's list with the places of each of its records. */
export interface PlacedList {
  list: List
  places: PlaceBytes
}

/** Places of the words before and of the next one, reused: a common word stands in a hundred thousand records. */
let before = new Uint16Array(lastPlace + 1)
let next = new Uint16Array(lastPlace + 1)

/**
 * The records in which each term stands at most `reach` places after the one before, with the least of the weights: a phrase is at most as much what a
 * record is about as its rarest word. Places are read of the records that hold all of them.
 */
export function following(terms: readonly PlacedList[], reach: number): List {
  const records = integers()
  const weights = bytes()
  const lists = terms.map(({ list }) => list)
  const cursors = terms.map(({ places }) => new PlaceCursor(places))
  eachShared(lists, (positions) => {
    let count = cursors[0]?.read(positions[0] ?? 0, before) ?? 0
    for (let term = 1; term < cursors.length && count > 0; term++) {
      const found = cursors[term]?.read(positions[term] ?? 0, next) ?? 0
      count = keepNear(count, found, reach)
      const spare = before
      before = next
      next = spare
    }
    if (count === 0) return
    records.push(lists[0]?.records[positions[0] ?? 0] ?? 0)
    weights.push(lists.reduce((least, list, term) => Math.min(least, list.weights[positions[term] ?? 0] ?? 0), 0xff))
  })
  return { records: records.values.slice(0, records.length), weights: weights.values.slice(0, weights.length) }
}

/** Calls with the positions, in each list, of every record that all of them hold. The same array is given each time. */
function eachShared(lists: readonly List[], found: (positions: Uint32Array) => void): void {
  const positions = new Uint32Array(lists.length)
  let wanted = 0
  for (let agreed = 0, term = 0; ; term = (term + 1) % lists.length) {
    const { records } = lists[term] ?? { records: positions.subarray(0, 0) }
    let at = positions[term] ?? 0
    while (at < records.length && (records[at] ?? 0) < wanted) at++
    positions[term] = at
    const record = records[at]
    if (record === undefined) return
    if (record > wanted) agreed = 0
    wanted = record
    if (++agreed < lists.length) continue
    found(positions)
    wanted++
    agreed = 0
  }
}

/** Keeps of the `found` next places those that lie at most `reach` after one of the `count` places before. Gives how many. */
function keepNear(count: number, found: number, reach: number): number {
  let kept = 0
  for (let spot = 0, from = 0; spot < found; spot++) {
    const place = next[spot] ?? 0
    while (from < count && (before[from] ?? 0) < place - reach) from++
    if (from < count && (before[from] ?? 0) < place) next[kept++] = place
  }
  return kept
}
