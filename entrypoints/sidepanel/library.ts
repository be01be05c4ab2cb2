import { liveQuery } from 'dexie'
import type { LibraryClient } from '../../components/clients/library'
import type { Source } from '../../components/clients/source'
import { language } from '../../components/words'
import type { LibrarySource } from '../../data/library'
import type { LibraryDatabase } from '../../data/library/database'
import { exportPack } from '../../data/library/export'
import { listLibrary } from '../../data/library/list'
import { contentCount } from '../../data/library/manifest'
import { removeDocument } from '../../data/library/remove'
import { localDay } from '../../data/localDay'
import { parsePack } from '../../data/packs/parse'
import { download } from '../browser/download'
import { onDemand } from '../browser/onDemand'
import { shippedPack } from '../browser/shipped'
import { createImports } from '../ownPages/importing'
import { onceOpen } from '../sources/onceOpen'
import { takeProvided } from './provided'

/** What the view of the library asks, answered from its database. */
export function createLibraryClient(library: () => Promise<LibrarySource>, database: LibraryDatabase): LibraryClient {
  const imports = createImports()
  // Without its database there is nowhere to take them to, which the views say.
  takeProvided(imports, database).catch(() => {})
  const bundled = onDemand(() => shippedPack().then(symbolsIn))
  return {
    libraryChanges: () => changesOf(library, database),
    library: async (query) => listLibrary(await library(), { ...query, language: language() }, await bundled()),
    importing: () => imports.source,
    importPacks: (packs) => void imports.start(packs),
    cancelImport: imports.cancel,
    dismissImport: imports.dismiss,
    removeDocument: (symbol) => removeDocument(database, symbol),
    async exportLibrary() {
      download(await exportPack(await library()), `glossator-library-${localDay(new Date())}.json`)
    },
  }
}

const symbolsIn = (pack: unknown) => new Set(parsePack(pack).documents.map(({ symbol }) => symbol))

/** Counted from when the library was opened: that it was filled then is no change to anyone. */
function changesOf(library: () => Promise<LibrarySource>, database: LibraryDatabase): Source<number> {
  const contents = liveQuery(async () => contentCount(await database.manifest()))
  return onceOpen(library, (_, { next, error }) => {
    let first: number | undefined
    const following = contents.subscribe({ next: (content) => next(content - (first ??= content)), error })
    return () => following.unsubscribe()
  })
}
