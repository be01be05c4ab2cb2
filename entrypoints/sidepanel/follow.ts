import { liveQuery } from 'dexie'
import type { Source } from '../../components/clients/source'

/** A value read from a database that opens on demand, read again whenever it changes, in whichever window. */
export function follow<Database, T>(
  opened: () => Promise<Database>,
  read: (database: Database) => Promise<T>,
): Source<T> {
  return {
    subscribe(observer) {
      let subscription: { unsubscribe(): void } | undefined
      let closed = false
      opened().then(
        (database) => {
          if (!closed) subscription = liveQuery(() => read(database)).subscribe(observer)
        },
        (reason: unknown) => closed || observer.error(reason),
      )
      return {
        unsubscribe() {
          closed = true
          subscription?.unsubscribe()
        },
      }
    },
  }
}
