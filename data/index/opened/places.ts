import type { List, Places } from '../segment/lists'
import type { Part } from './parts'

/** A term's list and its places, each segment's beside the other. */
export interface PlacedTerm {
  lists: readonly Part[]
  places: readonly Part[]
}

/** Records with places, and the weight of the term in each. */
export interface Found extends List, Places {}

/**
 * Reads the places of the `wanted` records, which rise and are all in the list, and leaves out those that have none. The others are passed over as they
 * stand: of a frequent word there are half a million places. In one loop and by position, for this is where a phrase's time goes.
 */
export function placesIn({ lists, places: placed }: PlacedTerm, wanted: Uint32Array): Found {
  const records = new Uint32Array(wanted.length)
  const weights = new Uint8Array(wanted.length)
  const starts = new Uint32Array(wanted.length + 1)
  let places = new Uint16Array(2 * wanted.length)
  let end = 0
  let asked = 0
  let found = 0
  for (const [segment, { bytes: list, count, base }] of lists.entries()) {
    const bytes = placed[segment]?.bytes ?? new Uint8Array(0)
    let from = 0
    let at = 0
    let record = base
    for (let still = count; still > 0 && asked < wanted.length; still--) {
      let byte = list[from++] ?? 0
      let further = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = list[from++] ?? 0
        further |= (byte & 0x7f) << shift
      }
      record += further
      const weight = list[from++] ?? 0
      byte = bytes[at++] ?? 0
      let left = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0
        left |= (byte & 0x7f) << shift
      }
      if (record !== wanted[asked]) {
        for (; left > 0; left--) while ((bytes[at++] ?? 0) > 0x7f);
        continue
      }
      asked++
      if (left === 0) continue
      if (end + left > places.length) places = longer(places, end + left)
      let place = 0
      for (; left > 0; left--) {
        byte = bytes[at++] ?? 0
        let distance = byte & 0x7f
        for (let shift = 7; byte > 0x7f; shift += 7) {
          byte = bytes[at++] ?? 0
          distance |= (byte & 0x7f) << shift
        }
        place += distance
        places[end++] = place
      }
      records[found] = record
      weights[found++] = weight
      starts[found] = end
    }
  }
  return firstOf({ records, weights, starts, at: places }, found)
}

/** The first `count` of what has been found. */
export const firstOf = ({ records, weights, starts, at }: Found, count: number): Found => ({
  records: records.subarray(0, count),
  weights: weights.subarray(0, count),
  starts: starts.subarray(0, count + 1),
  at,
})

function longer(places: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(Math.max(least, 2 * places.length))
  more.set(places)
  return more
}
