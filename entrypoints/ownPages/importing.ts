import type { ImportFault, ImportState } from '../../components/clients/library'
import type { FromImporter, ToImporter } from '../importer/messages'
import { held } from '../sources/held'

/**
 * Names of locks, each held by a worker that imports; and of marks in the local storage, by which the next panel learns of an import that nobody saw
 * come to an end.
 */
const prefix = 'glossator-importing '
/**
 * After this long a worker that does not hear that it is to stop is ended, in ms: it is busy with one document, or with the index, which on a
 * slow machine takes some seconds. Ended, it cannot say what the library is.
 */
const lastWord = 10_000

/** Imports of this panel, one at a time, each in a worker of its own. They go on while the reader looks at other views. */
export function createImports() {
  const state = held<ImportState>({ status: 'idle' })
  const show = state.set
  let worker: Worker | undefined

  /** False where another import runs, or there is nothing to take in. */
  const start = (packs: Blob[]): boolean => {
    if (worker !== undefined || packs.length === 0) return false
    const started = new Worker('/importer.js', { type: 'module' })
    const alive = `${prefix}${crypto.randomUUID()}`
    const isOurs = () => worker === started
    const end = (outcome: ImportState) => {
      worker = undefined
      localStorage.removeItem(alive)
      show(outcome)
    }
    const brokeOff = () => isOurs() && end({ status: 'failed', fault: null })
    worker = started
    started.onerror = brokeOff
    started.onmessage = ({ data }: MessageEvent<FromImporter>) => {
      if (!isOurs()) return
      if (data.type === 'started') {
        // It is ours again when the worker has ended, also where no event tells of it.
        void navigator.locks.request(alive, brokeOff)
      } else if (data.type === 'progress') show({ status: 'running', progress: data.progress })
      else if (data.type === 'done') end({ status: 'done', report: data.report })
      else if (data.type === 'failed') end({ status: 'failed', fault: data.fault })
      else end({ status: 'cancelled' })
    }
    localStorage.setItem(alive, '')
    show({ status: 'running', progress: null })
    post(started, { type: 'import', packs, alive })
    return true
  }

  const cancel = () => {
    if (worker === undefined) return
    const cancelled = worker
    post(cancelled, { type: 'cancel' })
    // Its lock then tells that it has gone.
    setTimeout(() => worker === cancelled && cancelled.terminate(), lastWord)
  }

  /** A panel that was closed while it imported has told nobody how that ended. */
  const lookBack = (alive: string) =>
    navigator.locks.request(alive, () => {
      // Gone when it ended in another window, which has seen it.
      if (localStorage.getItem(alive) === null) return
      localStorage.removeItem(alive)
      if (state.get().status === 'idle') show({ status: 'failed', fault: null })
    })
  for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) void lookBack(name)

  return {
    source: state.source,
    start,
    cancel,
    /** Says that a pack could not even be read. */
    fail: (fault: ImportFault | null) => worker === undefined && show({ status: 'failed', fault }),
    dismiss: () => worker === undefined && show({ status: 'idle' }),
  }
}

const post = (worker: Worker, message: ToImporter): void => worker.postMessage(message, [])
