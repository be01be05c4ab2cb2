import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie'
import type { SegmentHead } from '../index/segment/segment'

/** A segment that takes part in the library. */
export interface ListedSegment {
  id: number
  records: number
  /** Ids of its documents that have been removed or replaced. */
  removed: number[]
}

/**
 * What the library consists of: one small row, and whoever replaces it replaces the library. Rows with ids from the next ones on belong to a
 * change that has not been made yet, or never was.
 */
export interface Manifest {
  /** Counts the changes, of the rows that hold it too. */
  generation: number
  /** Counts the changes of what it holds: that segments were merged is none. A library of before has no such count. */
  content?: number
  nextDocument: number
  nextSegment: number
  segments: ListedSegment[]
  /** Version and symbols of the pack that ships with the extension, once it has been taken in. */
  bundled: { version: string; symbols: string[] } | null
}

export interface Setting {
  name: 'manifest'
  value: Manifest
}

interface SegmentRow {
  id: number
  head: SegmentHead
}

export const emptyManifest: Manifest = {
  generation: 0,
  nextDocument: 1,
  nextSegment: 1,
  segments: [],
  bundled: null,
}

/**
 * What can be rebuilt from packs. Notes live elsewhere: emptying or deleting this database never reaches them. `heads`, `blocks` and `pages` hold
 * bytes: documents without their paragraphs and paragraphs as JSON, and the index in pages.
 */
export class LibraryDatabase extends Dexie {
  settings!: EntityTable<Setting, 'name'>
  segments!: EntityTable<SegmentRow, 'id'>
  heads!: Table<Uint8Array, number>
  blocks!: Table<Uint8Array, number>
  pages!: Table<Uint8Array, number>

  constructor(name = 'glossator-library', options?: DexieOptions) {
    // Dexie's cache serves queries that live; rows of bytes only pass through it.
    super(name, { cache: 'disabled', ...options })
    // Kept so that the browser can be told what became of it: whole documents, which the bundled pack brings back.
    this.version(1).stores({ documents: 'symbol, treaty, state', settings: 'name' })
    this.version(2)
      .stores({ documents: null, settings: 'name', segments: 'id', heads: '', blocks: '', pages: '' })
      .upgrade((transaction) => transaction.table('settings').clear())
    // Another window's newer version must be able to open: give way instead of blocking it.
    this.on('versionchange', () => this.close())
  }

  async manifest(): Promise<Manifest | undefined> {
    return (await this.settings.get('manifest'))?.value
  }
}
