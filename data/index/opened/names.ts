/**
 * Sorted strings parted by line breaks, read where they stand: as strings of their own hundreds of thousands of words would take most of a library's
 * memory, and the collector would pass by each of them again and again.
 */
export class Names {
  readonly length: number
  readonly #joined: string
  /** Where each begins; one more than there are, as if another line followed. */
  readonly #starts: Uint32Array

  /** `length` is how many there are. */
  constructor(joined: string, length: number) {
    this.#joined = joined
    this.length = length
    this.#starts = new Uint32Array(length + 1)
    for (let at = 0, from = 0; at < length; at++) {
      const end = joined.indexOf('\n', from)
      from = (end < 0 ? joined.length : end) + 1
      this.#starts[at + 1] = from
    }
  }

  /** Undefined where there is none. */
  at(position: number): string | undefined {
    const [start, next] = [this.#starts[position], this.#starts[position + 1]]
    return start === undefined || next === undefined ? undefined : this.#joined.slice(start, next - 1)
  }

  /** -1 when it is not there. */
  positionOf(wanted: string): number {
    const at = this.#lowerBound(wanted)
    return this.at(at) === wanted ? at : -1
  }

  /** Positions of those that begin so: from the first, up to the second. */
  beginningWith(start: string): [number, number] {
    // No word or label holds the last code unit of all.
    return [this.#lowerBound(start), this.#lowerBound(`${start}\uFFFF`)]
  }

  /** Position of the first that is not before `wanted`, by code unit. */
  #lowerBound(wanted: string): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#isBefore(middle, wanted)) low = middle + 1
      else high = middle
    }
    return low
  }

  #isBefore(position: number, wanted: string): boolean {
    const joined = this.#joined
    const start = this.#starts[position] ?? 0
    const length = (this.#starts[position + 1] ?? 0) - 1 - start
    const shared = Math.min(length, wanted.length)
    for (let at = 0; at < shared; at++) {
      const difference = joined.charCodeAt(start + at) - wanted.charCodeAt(at)
      if (difference !== 0) return difference < 0
    }
    return length < wanted.length
  }
}
