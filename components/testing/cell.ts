import type { Source } from '../clients/source'

/** A value that can be set, and tells who follows it. */
export function cell<T>(initial: T) {
  let value = initial
  const followers = new Set<(value: T) => void>()
  return {
    get: () => value,
    set(next: T) {
      value = next
      for (const follow of followers) follow(next)
    },
    source<U>(read: (value: T) => U): Source<U> {
      return {
        subscribe(observer) {
          const follow = (next: T) => observer.next(read(next))
          followers.add(follow)
          queueMicrotask(() => followers.has(follow) && follow(value))
          return { unsubscribe: () => void followers.delete(follow) }
        },
      }
    },
  }
}
