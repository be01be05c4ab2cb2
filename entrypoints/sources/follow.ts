import { liveQuery } from 'dexie'
import type { Source } from '../../components/clients/source'
import { onceOpen } from './onceOpen'

/** A value read from a database that opens on demand, read again whenever it changes, in whichever window. */
export const follow = <Database, T>(
  opened: () => Promise<Database>,
  read: (database: Database) => Promise<T>,
): Source<T> =>
  onceOpen(opened, (database, observer) => {
    const following = liveQuery(() => read(database)).subscribe(observer)
    return () => following.unsubscribe()
  })
