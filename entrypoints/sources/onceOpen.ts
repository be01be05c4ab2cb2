import type { Source } from '../../components/clients/source'

type Observer<T> = Parameters<Source<T>['subscribe']>[0]

/** What is asked of something that opens on demand: `follow` begins once it is open, if anyone still asks, and gives back how to stop. */
export function onceOpen<Opened, T>(
  open: () => Promise<Opened>,
  follow: (opened: Opened, observer: Observer<T>) => () => void,
): Source<T> {
  return {
    subscribe(observer) {
      let stop: (() => void) | undefined = () => {}
      open().then(
        (opened) => {
          if (stop) stop = follow(opened, observer)
        },
        (reason: unknown) => stop && observer.error(reason),
      )
      return {
        unsubscribe() {
          stop?.()
          stop = undefined
        },
      }
    },
  }
}
