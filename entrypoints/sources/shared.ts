import type { Source } from '../../components/clients/source'

/** After the last follower has gone the value is kept up for so long: a view that asks anew at each key must not wait. In milliseconds. */
const LINGER_MS = 2_000

/** One subscription for all who follow; who comes later is told the last value at once. */
export function shared<T>(source: Source<T>): Source<T> {
  const followers = new Set<Parameters<Source<T>['subscribe']>[0]>()
  let last: { value: T } | undefined
  let subscription: { unsubscribe(): void } | undefined
  let leaving: ReturnType<typeof setTimeout> | undefined

  const stop = () => {
    subscription?.unsubscribe()
    subscription = undefined
    last = undefined
  }
  const start = () => {
    subscription = source.subscribe({
      next(value) {
        last = { value }
        for (const follower of followers) follower.next(value)
      },
      error(reason) {
        stop()
        for (const follower of followers) follower.error(reason)
      },
    })
  }
  return {
    subscribe(observer) {
      clearTimeout(leaving)
      followers.add(observer)
      if (last) observer.next(last.value)
      else if (subscription === undefined) start()
      return {
        unsubscribe() {
          followers.delete(observer)
          if (followers.size === 0) leaving = setTimeout(stop, LINGER_MS)
        },
      }
    },
  }
}

/** The same source, with something made of each value. */
export function mapped<T, U>(source: Source<T>, make: (value: T) => U): Source<U> {
  return {
    subscribe: (observer) =>
      source.subscribe({ next: (value) => observer.next(make(value)), error: (reason) => observer.error(reason) }),
  }
}
