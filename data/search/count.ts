/** How many of some records have each of `most` numbers in a column. */
export function count(records: Uint32Array, column: Uint8Array | Uint16Array | Uint32Array, most: number): Uint32Array {
  const counts = new Uint32Array(most)
  // By position, here and below: this is where the time goes.
  for (let at = 0; at < records.length; at++) {
    const value = column[records[at] ?? 0] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
  return counts
}

/** How many of some records have each bit set. */
export function countBits(records: Uint32Array, column: Uint32Array, most: number): Uint32Array {
  const counts = new Uint32Array(most)
  for (let at = 0; at < records.length; at++) {
    // Most have none.
    for (let bits = column[records[at] ?? 0] ?? 0; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits)
      counts[bit] = (counts[bit] ?? 0) + 1
    }
  }
  return counts
}
