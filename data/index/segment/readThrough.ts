import { fnv, fnvBasis, fnvStep } from '../../fnv'
import { type Lists, PostingsError } from './postings'
import { lastPlace, lines } from './segment'

/**
 * Reads all lists once, in one go: that they are whole, that their records rise and are there. Gives for each of the records in `sample` a number for
 * all that the lists say of it: equal for equal terms, weights and places. What it tells apart are mistakes and old versions; lies are harmless, for they
 * make only their own documents hard to find.
 * @throws PostingsError
 */
export function readThrough({ head, bytes }: Lists, size: number, sample: readonly number[]): Uint32Array {
  const said = new Uint32Array(sample.length).fill(fnvBasis)
  const slots = new Int32Array(size).fill(-1)
  for (const [slot, record] of sample.entries()) slots[record] = slot
  const terms = lines(head.terms)
  const placesFrom = head.lists.at(-1) ?? 0
  for (const [term, name] of terms.entries()) {
    const count = head.counts[term] ?? 0
    const cursor = { at: head.lists[term] ?? 0, end: head.lists[term + 1] ?? 0 }
    const spots = { at: placesFrom + (head.places[term] ?? 0), end: placesFrom + (head.places[term + 1] ?? 0) }
    if (count === 0 || count > size) throw new PostingsError('a list is too short')
    let named: number | undefined
    let record = -1
    for (let left = count; left > 0; left--) {
      const distance = varint(bytes, cursor)
      if (distance === 0 && record >= 0) throw new PostingsError('a list names a record twice')
      record = Math.max(record, 0) + distance
      const weight = bytes[cursor.at++] ?? 0
      if (record >= size) throw new PostingsError('a list names no record')
      if (weight === 0 || cursor.at > cursor.end) throw new PostingsError('a record has no weight')
      const slot = slots[record] ?? -1
      let sum = slot < 0 ? 0 : fnvStep(fnvStep(said[slot] ?? 0, (named ??= fnv(name))), weight)
      const places = varint(bytes, spots)
      let place = 0
      for (let spot = 0; spot < places; spot++) {
        place += varint(bytes, spots)
        if (place > lastPlace) throw new PostingsError('a place is too far on')
        if (slot >= 0) sum = fnvStep(sum, place)
      }
      if (slot >= 0) said[slot] = fnvStep(sum, places)
    }
    if (cursor.at !== cursor.end || spots.at !== spots.end)
      throw new PostingsError('a list does not end where it should')
  }
  return said
}

/** A whole number of up to 28 bits, which every record and place is. */
function varint(bytes: Uint8Array, cursor: { at: number; end: number }): number {
  let value = 0
  for (let shift = 0; shift < 28; shift += 7) {
    if (cursor.at >= cursor.end) throw new PostingsError('a list is too short')
    const byte = bytes[cursor.at++] ?? 0
    value |= (byte & 0x7f) << shift
    if (byte < 0x80) return value
  }
  throw new PostingsError('a number is too large')
}
