const initialLength = 1_024
/** One record of so many is cleared by itself. */
const few = 16

/**
 * Sums by record, and which records have one: of a quarter of a million most answer nothing, and what is asked of the others need not pass by all
 * of them.
 */
export class Tally {
  /** By record; 0 for those without. */
  readonly sums: Float32Array
  /** The records with a sum, in the order in which they got it, up to `count`. For loops that do without `add`, after `reserve`. */
  noted = new Uint32Array(initialLength)
  count = 0

  constructor(size: number) {
    this.sums = new Float32Array(size)
  }

  /** The records with a sum, until the next one has one. */
  get records(): Uint32Array {
    return this.noted.subarray(0, this.count)
  }

  /** Adds more than 0 to a record's sum. */
  add(record: number, value: number): void {
    const before = this.sums[record] ?? 0
    if (before === 0) this.#note(record)
    this.sums[record] = before + value
  }

  /** Adds more than 0 to the sums of records. */
  addToEach(records: Uint32Array, value: number): void {
    for (let at = 0; at < records.length; at++) this.add(records[at] ?? 0, value)
  }

  /** Makes a record's sum at least as much, which is more than 0. */
  raise(record: number, value: number): void {
    const before = this.sums[record] ?? 0
    if (before >= value) return
    if (before === 0) this.#note(record)
    this.sums[record] = value
  }

  /** Makes room for so many records more. */
  reserve(records: number): void {
    const least = this.count + records
    if (least <= this.noted.length) return
    const more = new Uint32Array(Math.min(Math.max(least, this.noted.length * 2), this.sums.length))
    more.set(this.records)
    this.noted = more
  }

  /** Forgets the records that have no 1 in `mask`. */
  keep(mask: Uint8Array): void {
    const { sums, noted, count } = this
    let kept = 0
    for (let at = 0; at < count; at++) {
      const record = noted[at] ?? 0
      if (mask[record] === 1) noted[kept++] = record
      else sums[record] = 0
    }
    this.count = kept
  }

  clear(): void {
    const { sums, noted, count } = this
    // A tally may have sums without a note of them; and to fill with zeros is faster than to look for many.
    if (count === 0 || count * few > sums.length) sums.fill(0)
    else for (let at = 0; at < count; at++) sums[noted[at] ?? 0] = 0
    this.count = 0
  }

  #note(record: number): void {
    this.reserve(1)
    this.noted[this.count++] = record
  }
}

/** Of a quarter of a million records five take as many megabytes and more: as many as one search or one card uses beside what it keeps. */
const mostKept = 5

/** Tallies that are used again and again: to make new megabytes at every keystroke keeps the collector busy. */
export class Tallies {
  readonly #size: number
  readonly #free: Tally[] = []

  constructor(size: number) {
    this.#size = size
  }

  /** An empty one. */
  take(): Tally {
    return this.#free.pop() ?? new Tally(this.#size)
  }

  /** Takes back what no one reads any more. */
  giveBack(tallies: readonly Tally[]): void {
    for (const tally of tallies) {
      if (this.#free.length >= mostKept) return
      tally.clear()
      this.#free.push(tally)
    }
  }
}
