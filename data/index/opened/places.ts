import type { List, Places } from '../segment/lists'

/** A term's list, and the places of its records as the index has them: one part for each segment that has the term, with how many records. */
export interface PlacedList {
  list: List
  parts: readonly { bytes: Uint8Array; count: number }[]
}

/** Places of records that were asked for, and the weight of the term in each. */
export interface Found extends Places {
  weights: Uint8Array
}

/**
 * Reads the places of the `wanted` records, which rise and are all in the list, and passes over those of the others: of a frequent word there are half a
 * million. In one loop and by position, for this is where a phrase's time goes.
 */
export function placesIn({ list, parts }: PlacedList, wanted: Uint32Array): Found {
  const { records, weights } = list
  const starts = new Uint32Array(wanted.length + 1)
  // No place takes less than a byte.
  const places = new Uint16Array(parts.reduce((sum, { bytes }) => sum + bytes.length, 0))
  const own = new Uint8Array(wanted.length)
  let end = 0
  let asked = 0
  let position = 0
  for (const { bytes, count } of parts) {
    const last = position + count
    let at = 0
    for (; position < last && asked < wanted.length; position++) {
      const isAsked = records[position] === wanted[asked]
      let byte = bytes[at++] ?? 0
      let left = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0
        left |= (byte & 0x7f) << shift
      }
      if (!isAsked) {
        for (; left > 0; left--) while ((bytes[at++] ?? 0) > 0x7f);
        continue
      }
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
      own[asked++] = weights[position] ?? 0
      starts[asked] = end
    }
    position = last
  }
  return { starts, at: places, weights: own }
}
