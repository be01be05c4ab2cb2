import type { Source } from '../../components/clients/source'

/** A value that is read now and at every change; `onChange` gives back how to stop listening. */
export function sourceOf<T>(now: () => Promise<T>, onChange: (changed: () => void) => () => void): Source<T> {
  return {
    subscribe(observer) {
      const tell = () =>
        void now().then(
          (value) => observer.next(value),
          (reason: unknown) => observer.error(reason),
        )
      const stop = onChange(tell)
      tell()
      return { unsubscribe: stop }
    },
  }
}
