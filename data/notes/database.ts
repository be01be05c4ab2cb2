import { Dexie, type DexieOptions, type EntityTable } from 'dexie'
import type { Note } from '../api'

/** A note as stored. */
export interface StoredNote extends Note {
  /** `targetKey` of its target, for the index. */
  about: string
  /** Counts the changes: an edit that started from an older one is a conflict. */
  revision: number
}

/** What cannot be rebuilt. Nothing but the functions beside this file writes here. */
export class NotesDatabase extends Dexie {
  notes!: EntityTable<StoredNote, 'id'>

  constructor(name = 'glossator-notes', options?: DexieOptions) {
    super(name, options)
    this.version(1).stores({ notes: 'id, about, updated' })
  }
}
