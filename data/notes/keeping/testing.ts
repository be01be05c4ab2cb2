import type { Shelf } from './stamp'

/** A shelf in memory, and what stands on it. */
export function memoryShelf() {
  const held = new Map<string, unknown>()
  let last: Promise<unknown> = Promise.resolve()
  const shelf: Shelf = {
    get: async (key) => structuredClone(held.get(key)),
    set: async (key, value) => void held.set(key, structuredClone(value)),
    alone(work) {
      const next = last.then(work)
      last = next.catch(() => undefined)
      return next
    },
  }
  return { shelf, held }
}
