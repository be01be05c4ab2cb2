/** Position of a number in a rising list; -1 when it is not there. */
export function numberAt(rising: Uint32Array, wanted: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return rising[low] === wanted ? low : -1
}
