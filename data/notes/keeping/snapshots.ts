import { Dexie, type DexieOptions, type EntityTable } from 'dexie'
import { migrated, type OlderNote } from '../migrations'
import type { StoredNote } from '../stored'
import { digest, pack, unpack } from './packed'
import { outdated } from './rotation'

/** Why a snapshot was taken: each day, or before the notes are brought to a new version, imported into, or restored. */
export type SnapshotReason = 'daily' | 'migration' | 'import' | 'restore'

export interface SnapshotFacts {
  id: number
  /** ISO 8601, UTC. */
  taken: string
  reason: SnapshotReason
  /** How many notes it holds, deleted ones included. */
  notes: number
  /** The version in which they were stored. */
  version: number
  digest: string
}

interface SnapshotContent {
  id: number
  bytes: Uint8Array<ArrayBuffer>
}

/** What a snapshot is taken of: the notes as some version stores them. */
export interface NotesAsStored {
  version: number
  notes: readonly unknown[]
}

/** Copies of all notes, in a database of their own that no change of the notes' database touches. */
export class SnapshotsDatabase extends Dexie {
  snapshots!: EntityTable<SnapshotFacts, 'id'>
  contents!: EntityTable<SnapshotContent, 'id'>

  constructor(name = 'glossator-snapshots', options?: DexieOptions) {
    super(name, { chromeTransactionDurability: 'strict', ...options })
    this.version(1).stores({ snapshots: '++id', contents: 'id' })
  }
}

/**
 * Takes a snapshot and lets go of those that have had their time. When the newest holds just the same, that one is given and nothing is taken:
 * `bytes` are null.
 */
export async function takeSnapshot(
  database: SnapshotsDatabase,
  { version, notes }: NotesAsStored,
  reason: SnapshotReason,
): Promise<{ facts: SnapshotFacts; bytes: Uint8Array<ArrayBuffer> | null }> {
  const text = JSON.stringify(notes)
  const hash = await digest(text)
  const held = async () => {
    const newest = await database.snapshots.orderBy('id').last()
    return newest?.digest === hash ? { facts: newest, bytes: null } : null
  }
  const unchanged = await held()
  if (unchanged !== null) return unchanged
  const bytes = await pack(text)
  return database.transaction('rw', database.snapshots, database.contents, async () => {
    // Another window may have taken the same meanwhile.
    const taken = await held()
    if (taken !== null) return taken
    const facts = { taken: new Date().toISOString(), reason, notes: notes.length, version, digest: hash }
    const id = await database.snapshots.add(facts)
    await database.contents.add({ id, bytes })
    const old = outdated(await database.snapshots.orderBy('id').reverse().toArray())
    await database.snapshots.bulkDelete(old)
    await database.contents.bulkDelete(old)
    return { facts: { id, ...facts }, bytes }
  })
}

/** Takes in a copy that was kept elsewhere, unless one that holds the same is there. `read` gives null when it is damaged. */
export const adoptSnapshot = (
  database: SnapshotsDatabase,
  { id: _id, ...facts }: SnapshotFacts,
  read: () => Uint8Array<ArrayBuffer> | null,
): PromiseLike<void> =>
  database.transaction('rw', database.snapshots, database.contents, async () => {
    if ((await listSnapshots(database)).some(({ digest }) => digest === facts.digest)) return
    const bytes = read()
    if (bytes !== null) await database.contents.add({ id: await database.snapshots.add(facts), bytes })
  })

/** Newest first: by the order of taking, since a clock may have been set back. */
export const listSnapshots = (database: SnapshotsDatabase): PromiseLike<SnapshotFacts[]> =>
  database.snapshots.orderBy('id').reverse().toArray()

/** The notes of a snapshot as this version stores them; null when it is no longer there. @throws when it is damaged. */
export async function readSnapshot(database: SnapshotsDatabase, id: number): Promise<StoredNote[] | null> {
  const facts = await database.snapshots.get(id)
  const content = await database.contents.get(id)
  return facts && content ? unpacked(facts, content.bytes) : null
}

/** @throws when the bytes are damaged. */
export async function unpacked({ version }: Pick<SnapshotFacts, 'version'>, bytes: Uint8Array<ArrayBuffer>) {
  const notes = JSON.parse(await unpack(bytes)) as OlderNote[]
  return notes.map((note) => migrated(note, version))
}
