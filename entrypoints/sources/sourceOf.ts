import type { Source } from '../../components/clients/source'

/** A value that is read now and at every change; `onChange` gives back how to stop listening. */
export function sourceOf<T>(now: () => Promise<T>, onChange: (changed: () => void) => () => void): Source<T> {
  return {
    subscribe(observer) {
      let open = true
      const tell = () =>
        void now().then(
          (value) => open && observer.next(value),
          (reason: unknown) => open && observer.error(reason),
        )
      const stop = onChange(tell)
      tell()
      return {
        unsubscribe() {
          open = false
          stop()
        },
      }
    },
  }
}
