/** Records with their scores. */
export interface Ranked {
  record: number
  score: number
}

/** Keeps the best few of many: a heap with the worst of them on top. Of equals the earlier record is better. */
export class Best {
  readonly #heap: Ranked[] = []
  readonly #capacity: number

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  /** A record that scores less than this would not be kept. */
  floor = Number.NEGATIVE_INFINITY

  offer(record: number, score: number): void {
    const heap = this.#heap
    if (heap.length < this.#capacity) {
      heap.push({ record, score })
      this.#raise(heap.length - 1)
    } else {
      const worst = heap[0]
      if (worst === undefined || score < worst.score || (score === worst.score && record > worst.record)) return
      worst.record = record
      worst.score = score
      this.#sink(0)
    }
    if (heap.length === this.#capacity) this.floor = heap[0]?.score ?? this.floor
  }

  /** Best first. */
  sorted(): Ranked[] {
    return this.#heap.toSorted(byScore)
  }

  #raise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1
      if (!this.#swapIfWorse(at, above)) return
      at = above
    }
  }

  #sink(from: number): void {
    for (let at = from; ; ) {
      const [left, right] = [this.#heap[2 * at + 1], this.#heap[2 * at + 2]]
      if (left === undefined) return
      const below = right !== undefined && isWorse(right, left) ? 2 * at + 2 : 2 * at + 1
      if (!this.#swapIfWorse(below, at)) return
      at = below
    }
  }

  /** Whether `below` was worse than what stands above it and took its place. */
  #swapIfWorse(below: number, above: number): boolean {
    const [low, high] = [this.#heap[below], this.#heap[above]]
    if (low === undefined || high === undefined || !isWorse(low, high)) return false
    this.#heap[below] = high
    this.#heap[above] = low
    return true
  }
}

/** Best first; equals stay in the order of the library. */
export const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.record - b.record

const isWorse = (a: Ranked, b: Ranked) => byScore(a, b) > 0
