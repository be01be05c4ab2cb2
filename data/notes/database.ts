import { Dexie, type DexieOptions, type EntityTable } from 'dexie'
import { type OlderNote, steps } from './migrations'
import type { StoredNote } from './stored'

export const databaseName = 'glossator-notes'

export interface NotesOptions extends DexieOptions {
  /** How to bring older notes up to date. */
  migrations?: typeof steps
}

/**
 * What cannot be rebuilt. Nothing but the functions beside this file writes here. A save is acknowledged when it has reached the disk, not
 * the operating system's memory: a note outlives a power cut too.
 */
export class NotesDatabase extends Dexie {
  notes!: EntityTable<StoredNote, 'id'>

  constructor(name = databaseName, { migrations = steps, ...options }: NotesOptions = {}) {
    super(name, { chromeTransactionDurability: 'strict', ...options })
    this.version(1).stores({ notes: 'id, about, updated' })
    this.version(2)
      .stores({ notes: 'id, about, updated, deleted' })
      .upgrade((transaction) =>
        transaction
          .table<OlderNote>('notes')
          .toCollection()
          .modify((note, held) => {
            held.value = migrations[1]?.(note) ?? note
          }),
      )
  }
}
