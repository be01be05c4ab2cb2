import type { Differing, MergeCounts } from '../../data/notes/exchange/merge'
import type { ReadNotes } from '../../data/notes/exchange/read'
import type { NotesFormat } from '../../data/notes/exchange/write'
import type { Loss } from '../../data/notes/keeping/open'
import type { RestorePlan } from '../../data/notes/keeping/restore'
import type { SnapshotFacts } from '../../data/notes/keeping/snapshots'
import type { Source } from './source'

/** How safe the notes are. */
export interface Safety {
  /** Less notes than there were at the last change. */
  loss: Loss | null
  /** Newest first. */
  snapshots: SnapshotFacts[]
  /** Whether the browser promised never to clear them by itself. */
  persisted: boolean
  /** Set when little room is left, in bytes. */
  lowSpace: number | null
}

/** What a restore or an import did, and how to take it back. */
export interface Done<T> {
  outcome: T
  /** What has been changed again since stays; tells how many notes those are. */
  undo(): Promise<{ changedSince: number }>
}

/** A file that was read, and what importing it would do. */
export interface ImportPreview {
  from: ReadNotes['from']
  counts: MergeCounts
  /** Entries that are no notes: the first of them, and how many there are. */
  faults: ReadNotes['faults']
  faulty: number
  merge(differing: Differing): Promise<Done<MergeCounts>>
}

/** Keeping notes safe, and taking them out and in. All of it rejects with an error that has a `fault`. */
export interface Keeping {
  /** Saves all notes as a file. */
  exportNotes(format: NotesFormat): Promise<void>
  /** Reads a file of notes. Nothing is changed before `merge`. */
  readImport(file: Blob): Promise<ImportPreview>
  safety(): Source<Safety>
  /** What restoring it would do. */
  planRestore(id: number): Promise<RestorePlan>
  /** Brings the notes of a snapshot back; notes written since stay. */
  restoreSnapshot(id: number): Promise<Done<RestorePlan>>
  /** What is left of the notes is all there is. */
  acceptLoss(): Promise<void>
}
