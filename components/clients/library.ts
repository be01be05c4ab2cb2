import type { LibraryFault, PackFault, Placed, ProvidedFault } from '../../data/faults'
import type { ImportProgress, ImportReport } from '../../data/library/import'
import type { LibraryPage, ListQuery } from '../../data/library/list'
import type { Source } from './source'

/** How an import of packs stands. */
export type ImportState =
  | { status: 'idle' | 'cancelled' }
  /** Null while it waits for the library. */
  | { status: 'running'; progress: ImportProgress | null }
  | { status: 'done'; report: ImportReport }
  /** Null where it broke off and nobody can say why. */
  | { status: 'failed'; fault: ImportFault | null }

/** Why packs were not taken in. */
export type ImportFault = Placed<PackFault> | LibraryFault | ProvidedFault

/** What the view of the library asks. */
export interface LibraryClient {
  /** How often the library has changed since the panel was opened, in whatever window. */
  libraryChanges(): Source<number>
  library(query: ListQuery): Promise<LibraryPage>
  importing(): Source<ImportState>
  /** Takes packs in, all at once or none of them; how it goes comes by `importing`. Does nothing while another import runs. */
  importPacks(packs: Blob[]): void
  cancelImport(): void
  /** Puts away how the last import ended. */
  dismissImport(): void
  /** Rejects with an error that has a `fault`. */
  removeDocument(symbol: string): Promise<void>
  /** Saves the whole library as the file of a pack. */
  exportLibrary(): Promise<void>
}
