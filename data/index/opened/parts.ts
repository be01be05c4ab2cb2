import { type List, readList } from '../segment/lists'

/** Of one segment: what it has of a term as it stands in its rows, of how many records, and the number of its first record. */
export interface Part {
  bytes: Uint8Array
  count: number
  base: number
}

/** How many records hold the term. */
export const countOf = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0)

/** A term's list, read whole. */
export function wholeList(parts: readonly Part[]): List {
  const count = countOf(parts)
  const list = { records: new Uint32Array(count), weights: new Uint8Array(count) }
  let to = 0
  for (const part of parts) {
    readList(part.bytes, part.count, part.base, list, to)
    to += part.count
  }
  return list
}

/** Those of some rising records that a list names. The list is read as it stands: to make room for all of a frequent word takes longer than to pass by it. */
export function namedIn(parts: readonly Part[], wanted: Uint32Array): Uint32Array {
  const found = new Uint32Array(Math.min(wanted.length, countOf(parts)))
  let end = 0
  let asked = 0
  for (const { bytes, count, base } of parts) {
    let at = 0
    let record = base
    for (let left = count; left > 0 && asked < wanted.length; left--) {
      let byte = bytes[at++] ?? 0
      let distance = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0
        distance |= (byte & 0x7f) << shift
      }
      // Its weight.
      at++
      record += distance
      while (asked < wanted.length && (wanted[asked] ?? 0) < record) asked++
      if (wanted[asked] === record) found[end++] = record
    }
  }
  return found.subarray(0, end)
}
