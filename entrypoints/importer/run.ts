import { tidyLibrary } from '../../data/library'
import { LibraryDatabase } from '../../data/library/database'
import { libraryError } from '../../data/library/errors'
import { type ImportProgress, importPacks } from '../../data/library/import'
import { PackError } from '../../data/packs/parse'
import type { FromImporter, ToImporter } from './messages'

/** Between two reports of progress, in ms: more often than anyone reads. */
const reportEvery = 100

/** Imports once, then ends. */
export function run(): void {
  const cancelling = new AbortController()
  addEventListener('message', ({ data }: MessageEvent<ToImporter>) => {
    if (data.type === 'cancel') cancelling.abort()
    // Held until the worker ends, whatever ends it.
    else void navigator.locks.request(data.alive, () => take(data.packs, cancelling.signal)).finally(close)
  })
}

const tell = (message: FromImporter): void => postMessage(message)

async function take(packs: Blob[], signal: AbortSignal): Promise<void> {
  tell({ type: 'started' })
  let last = Number.NEGATIVE_INFINITY
  const onProgress = (progress: ImportProgress) => {
    if (performance.now() - last < reportEvery && progress.read < progress.size) return
    last = performance.now()
    tell({ type: 'progress', progress })
  }
  const database = new LibraryDatabase()
  try {
    tell({ type: 'done', report: await importPacks(database, packs, { signal, onProgress }) })
  } catch (reason) {
    if (signal.aborted) tell({ type: 'cancelled' })
    else tell({ type: 'failed', fault: (reason instanceof PackError ? reason : libraryError(reason)).fault })
  } finally {
    database.close()
  }
  await tidyLibrary()
}
