import type { LibraryDatabase } from './database'

interface Row {
  name: 'provided'
  value: string[]
}

const rows = (database: LibraryDatabase) => database.table<Row, Row['name']>('settings')

/**
 * SHA-256 of the files taken in of those that an institution provides. They lie in the library itself: one that was lost takes all in anew,
 * and what the reader has removed of one that was not stays away.
 */
export const takenPacks = async (database: LibraryDatabase): Promise<string[]> =>
  (await rows(database).get('provided'))?.value ?? []

export const rememberTaken = (database: LibraryDatabase, sha256: string): Promise<unknown> =>
  database.transaction('rw', database.settings, async () =>
    rows(database).put({ name: 'provided', value: [...(await takenPacks(database)), sha256] }),
  )
