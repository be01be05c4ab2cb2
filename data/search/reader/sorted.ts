/** Position of the first string of a sorted list that is not before `wanted`, by code unit. */
export function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Position of a string in a sorted list; -1 when it is not there. */
export function positionOf(sorted: readonly string[], wanted: string): number {
  const at = lowerBound(sorted, wanted)
  return sorted[at] === wanted ? at : -1
}

/** Positions of the strings that begin with `start`: from the first, up to the second. */
export function beginningWith(sorted: readonly string[], start: string): [number, number] {
  // No word or label holds the last code unit of all.
  return [lowerBound(sorted, start), lowerBound(sorted, `${start}\uFFFF`)]
}

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
