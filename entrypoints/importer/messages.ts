import type { ImportFault } from '../../components/clients/library'
import type { ImportProgress, ImportReport } from '../../data/library/import'

/** Between a page of the extension and the worker that imports packs. */

/** `alive`: name of a lock that the worker holds as long as it lives. */
export type ToImporter = { type: 'import'; packs: Blob[]; alive: string } | { type: 'cancel' }

export type FromImporter =
  /** The lock is held. */
  | { type: 'started' }
  | { type: 'progress'; progress: ImportProgress }
  | { type: 'done'; report: ImportReport }
  | { type: 'cancelled' }
  | { type: 'failed'; fault: ImportFault }
