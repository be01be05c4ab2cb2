import type { ImportFault, ImportState } from '../../components/clients/library'
import type { ProvidedFault } from '../../data/faults'
import type { LibraryDatabase } from '../../data/library/database'
import { rememberTaken, takenPacks } from '../../data/library/provided'
import { sha256 } from '../../data/sha256'
import type { ProvidedPack } from '../../data/switches/policy'
import type { createImports } from '../ownPages/importing'
import { currentPolicy } from '../settings/policy'

/** Takes in the packs that an institution provides, each once; one window does it for all. What goes wrong shows as an import that failed. */
export async function takeProvided(
  imports: ReturnType<typeof createImports>,
  database: LibraryDatabase,
): Promise<void> {
  const { packs } = (await currentPolicy()).policy
  if (packs.length === 0) return
  await navigator.locks.request('glossator-provided', async () => {
    let fault: ImportFault | null | undefined
    for (const pack of packs) {
      if ((await takenPacks(database)).includes(pack.sha256)) continue
      const file = await fetched(pack)
      const outcome = 'says' in file ? { status: 'failed' as const, fault: file } : await imported(imports, file)
      if (outcome.status === 'idle' || outcome.status === 'cancelled') break
      if (outcome.status === 'failed') fault ??= outcome.fault
      else await rememberTaken(database, pack.sha256)
    }
    // Said last: one that cannot be had or is none keeps no other away, and is not hidden by their success.
    if (fault !== undefined) imports.fail(fault)
  })
}

/** The very file that was named. */
async function fetched({ url, sha256: named }: ProvidedPack): Promise<Blob | ProvidedFault> {
  const options: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }
  try {
    const answer = await fetch(url, options)
    if (!answer.ok) return { says: 'provided-unreachable', url }
    const file = await answer.blob()
    return (await sha256(await file.arrayBuffer())) === named ? file : { says: 'provided-differs', url }
  } catch {
    return { says: 'provided-unreachable', url }
  }
}

type Ended = Exclude<ImportState, { status: 'running' }>

/** How the import of one file ended; `'idle'` where another one runs, and this one waits for the next panel. */
function imported(imports: ReturnType<typeof createImports>, file: Blob): Promise<Ended> {
  return new Promise((resolve) => {
    if (!imports.start([file])) return resolve({ status: 'idle' })
    const following = imports.source.subscribe({
      next(state) {
        if (state.status === 'running') return
        resolve(state)
        queueMicrotask(() => following.unsubscribe())
      },
      error: () => {},
    })
  })
}
