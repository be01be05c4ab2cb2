/** Values by how often each is counted, and which values they are. */
export interface Coded<T> {
  values: readonly T[]
  /** By what is counted: the position of its value. */
  codes: Uint32Array
}

/** Each value once, in the order in which it first stands. */
export function coded<T>(all: readonly T[]): Coded<T> {
  const known = new Map<T, number>()
  const codes = Uint32Array.from(all, (value) => {
    const code = known.get(value) ?? known.size
    known.set(value, code)
    return code
  })
  return { values: [...known.keys()], codes }
}

/** Sums by value of what is counted one by one: positions of values in the order in which they are first met, and their sums. */
export function summed({ values, codes }: Pick<Coded<unknown>, 'values' | 'codes'>, counts: Uint32Array) {
  const sums = new Uint32Array(values.length)
  const met: number[] = []
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0
    if (count === 0) continue
    const code = codes[at] ?? 0
    const before = sums[code] ?? 0
    if (before === 0) met.push(code)
    sums[code] = before + count
  }
  return { sums, met }
}

/** The most frequent first; equals as they are met. No more than `most`: of thousands only those are put in order. */
export function mostFrequent({ sums, met }: { sums: Uint32Array; met: readonly number[] }, most: number): number[] {
  const least = sums.length <= most ? 0 : (sums.toSorted().at(-most) ?? 0)
  const above = met.filter((code) => (sums[code] ?? 0) > least)
  const equal = met.filter((code) => sums[code] === least).slice(0, Math.max(0, most - above.length))
  return [...above.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)), ...equal]
}
