import { Dexie } from 'dexie'
import { notesVersion } from '../migrations'
import type { NotesAsStored } from './snapshots'

/** Dexie counts in tens, so that versions in between can be told from its own. */
const DEXIE_VERSION = 10

/** The notes as an older version left them; null when there are none, or none older. */
export async function olderNotes(name: string): Promise<NotesAsStored | null> {
  const version = (await indexedDB.databases()).find((one) => one.name === name)?.version ?? 0
  if (version === 0 || version >= notesVersion * DEXIE_VERSION) return null
  const database = await new Dexie(name).open()
  try {
    return { version: database.verno, notes: await database.table('notes').toArray() }
  } finally {
    database.close()
  }
}
