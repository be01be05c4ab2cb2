import { Dexie, type DexieOptions, type EntityTable } from 'dexie'
import type { Document } from '../schema'

interface Setting {
  name: 'version'
  value: string
}

/** What can be rebuilt from packs. Notes live elsewhere: emptying or deleting this database never reaches them. */
export class LibraryDatabase extends Dexie {
  documents!: EntityTable<Document, 'symbol'>
  settings!: EntityTable<Setting, 'name'>

  constructor(name = 'glossator-library', options?: DexieOptions) {
    super(name, options)
    this.version(1).stores({ documents: 'symbol, treaty, state', settings: 'name' })
  }
}
