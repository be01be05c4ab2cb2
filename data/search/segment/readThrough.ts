import { type Lists, PostingsError } from './postings'
import { lines } from './segment'

/** Beyond it there is no place: they are kept in 16 bits. */
const lastPlace = 0xff_ff

/**
 * Reads all lists once, in one go: that they are whole, that their records rise and are there. Gives for each of the records in `sample` a number for
 * all that the lists say of it: equal for equal terms, weights and places.
 * @throws PostingsError
 */
export function readThrough({ head, bytes }: Lists, size: number, sample: readonly number[]): Uint32Array {
  const said = new Uint32Array(sample.length).fill(offsetBasis)
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
      let sum = slot < 0 ? 0 : mixed(mixed(said[slot] ?? 0, (named ??= sumOf(name))), weight)
      const places = varint(bytes, spots)
      let place = 0
      for (let spot = 0; spot < places; spot++) {
        place += varint(bytes, spots)
        if (place > lastPlace) throw new PostingsError('a place is too far on')
        if (slot >= 0) sum = mixed(sum, place)
      }
      if (slot >= 0) said[slot] = mixed(sum, places)
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

/** FNV-1a: what it tells apart are mistakes and old versions; lies are harmless, for they make only their own documents hard to find. */
const offsetBasis = 0x81_1c_9d_c5
const mixed = (sum: number, value: number): number => Math.imul(sum ^ value, 0x01_00_01_93) >>> 0

function sumOf(name: string): number {
  let sum = offsetBasis
  for (let at = 0; at < name.length; at++) sum = mixed(sum, name.charCodeAt(at))
  return sum
}
