import type { LibraryEntry } from '../../data/library/list'
import { held } from '../../entrypoints/sources/held'
import { mapped } from '../../entrypoints/sources/shared'
import type { ImportState, LibraryClient } from '../clients/library'
import { document, symbol } from './fixture'

const bundled: LibraryEntry = {
  symbol,
  title: document.title,
  language: 'en',
  state: 'United States',
  treaty: 'OPSC',
  adopted: document.adopted,
  findings: document.findings.length,
  paragraphs: document.paragraphs.length,
  bundled: true,
}

export const other = (at: number): LibraryEntry => ({
  ...bundled,
  symbol: `CRC/C/OPSC/FRA/CO/${at}`,
  title: `Observations finales <b>${at}</b>`,
  language: 'fr',
  state: 'France',
  bundled: false,
})

/** A library of entries alone, and imports that go as the test says. */
export function memoryLibraryClient() {
  const entries = held<LibraryEntry[]>([bundled])
  const importing = held<ImportState>({ status: 'idle' })
  const log = { packs: [] as Blob[][], cancelled: 0, exported: 0 }
  let changes = 0
  const client: LibraryClient = {
    libraryChanges: () => mapped(entries.source, () => changes++),
    async library({ words, most }) {
      const fitting = entries.get().filter((each) => each.symbol.toLowerCase().includes(words.toLowerCase()))
      return {
        entries: fitting.slice(0, most),
        fitting: fitting.length,
        documents: entries.get().length,
        isWhole: true,
        paragraphs: 0,
      }
    },
    importing: () => importing.source,
    importPacks: (packs) => void log.packs.push(packs),
    cancelImport: () => void log.cancelled++,
    dismissImport: () => importing.set({ status: 'idle' }),
    removeDocument: async (removed) => entries.set(entries.get().filter((each) => each.symbol !== removed)),
    exportLibrary: async () => void log.exported++,
  }
  return { client, log, entries, importing }
}
