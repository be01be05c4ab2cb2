import type { Source } from '../../components/clients/source'

/** A value that this page holds: who follows it is told the present one at once and every later one. */
export function held<T>(initial: T): { get(): T; set(next: T): void; source: Source<T> } {
  const followers = new Set<{ next(value: T): void }>()
  let value = initial
  return {
    get: () => value,
    set(next) {
      value = next
      for (const follower of followers) follower.next(next)
    },
    source: {
      subscribe(follower) {
        followers.add(follower)
        follower.next(value)
        return { unsubscribe: () => void followers.delete(follower) }
      },
    },
  }
}
