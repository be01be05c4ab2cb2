/** Arrays with a place for each record. They are used again and again: to make new megabytes at every keystroke keeps the collector busy. */
export class Scratch {
  readonly #size: number
  readonly #free: Float32Array[] = []

  constructor(size: number) {
    this.#size = size
  }

  /** An array of zeros. */
  take(): Float32Array {
    return this.#free.pop() ?? new Float32Array(this.#size)
  }

  /** Takes arrays back that no one reads any more. */
  giveBack(arrays: readonly Float32Array[]): void {
    for (const array of arrays) {
      if (this.#free.length >= mostKept) return
      this.#free.push(array.fill(0))
    }
  }
}

/** Of a quarter of a million records six take as many megabytes: as many as one search or one card uses at once. */
const mostKept = 6
