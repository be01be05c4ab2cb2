/** Keeps what was used last, up to a total cost. */
export class Lru<K, V> {
  readonly #kept = new Map<K, { value: V; cost: number }>()
  readonly #capacity: number
  #cost = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get(key: K): V | undefined {
    const found = this.#kept.get(key)
    if (found === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, found)
    return found.value
  }

  set(key: K, value: V, cost: number): void {
    this.delete(key)
    this.#kept.set(key, { value, cost })
    this.#cost += cost
    for (const [oldest] of this.#kept) {
      if (this.#cost <= this.#capacity || this.#kept.size === 1) return
      this.delete(oldest)
    }
  }

  delete(key: K): void {
    const found = this.#kept.get(key)
    if (found === undefined) return
    this.#kept.delete(key)
    this.#cost -= found.cost
  }
}
