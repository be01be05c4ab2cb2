import { liveQuery } from 'dexie'
import { databaseName, NotesDatabase } from '../database'
import { guarded } from '../errors'
import { copyNotes } from './copy'
import { olderNotes } from './older'
import { SnapshotsDatabase } from './snapshots'
import { raiseStamp, readStamp, type Shelf } from './stamp'

/** The notes, and what watches over them. */
export interface KeptNotes {
  database: NotesDatabase
  snapshots: SnapshotsDatabase
  shelf: Shelf
}

export interface Loss {
  /** How many notes there were, and how many are left. */
  had: number
  left: number
}

/**
 * Opens the notes. Notes of an older version are first copied to a snapshot, then brought up to date in one transaction: killed midway, they
 * are as they were. From now on the stamp outside IndexedDB follows their number.
 * @throws NotesError
 */
export function openNotes({
  shelf,
  name = databaseName,
  snapshots = new SnapshotsDatabase(),
}: {
  shelf: Shelf
  name?: string
  snapshots?: SnapshotsDatabase
}): Promise<KeptNotes> {
  return guarded(async () => {
    await copyOlder(name, snapshots, shelf)
    const database = new NotesDatabase(name)
    await database.open()
    let last: number | undefined
    liveQuery(() => database.notes.count()).subscribe({
      next(count) {
        // A save changes no number.
        if (count !== last) void raiseStamp(shelf, () => database.notes.count()).catch(() => undefined)
        last = count
      },
      error: () => undefined,
    })
    return { database, snapshots, shelf }
  })
}

/** Less notes than there were at the last change: the browser or something else took them. Null when all are there. */
export function findLoss({ database, shelf }: KeptNotes): Promise<Loss | null> {
  return guarded(async () => {
    const { notes: had } = await readStamp(shelf)
    const left = await database.notes.count()
    return left < had ? { had, left } : null
  })
}

/** Where there is no room for a copy the notes are brought up to date all the same: they cannot be read otherwise. */
async function copyOlder(name: string, snapshots: SnapshotsDatabase, shelf: Shelf): Promise<void> {
  const older = await olderNotes(name)
  if (older === null) return
  try {
    await copyNotes({ snapshots, shelf }, older, 'migration')
  } catch {
    // No room: the transaction that follows keeps them whole.
  }
}
