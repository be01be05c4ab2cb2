import type { ImportState } from '../../components/client'
import type { ProvidedPack } from '../../data/settings/policy'
import { sha256 } from '../../data/sha256'
import { currentPolicy } from '../settings/policy'
import { stored } from '../settings/stored'
import type { createImports } from './importing'

/** SHA-256 of the files taken in already: one that the reader has removed since stays away. */
const taken = stored('provided-packs', (value) =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [],
)

/** Takes in the packs that an institution provides, each once; one window does it for all. What goes wrong shows as an import that failed. */
export async function takeProvided(imports: ReturnType<typeof createImports>): Promise<void> {
  const { packs } = (await currentPolicy()).policy
  if (packs.length === 0) return
  await navigator.locks.request('glossator-provided', async () => {
    for (const pack of packs) {
      if ((await taken.get()).includes(pack.sha256)) continue
      try {
        const file = await fetched(pack)
        if ((await imported(imports, file)) !== 'done') return
        await taken.set([...(await taken.get()), pack.sha256])
      } catch (reason) {
        return imports.fail(`${pack.url}: ${reason instanceof Error ? reason.message : 'it could not be fetched'}`)
      }
    }
  })
}

async function fetched({ url, sha256: named }: ProvidedPack): Promise<Blob> {
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }).catch(
    () => null,
  )
  if (answer?.ok !== true) throw new Error('your institution provides this pack, but it could not be fetched')
  const file = await answer.blob()
  if ((await sha256(await file.arrayBuffer())) !== named)
    throw new Error('this is not the file that your institution named: its SHA-256 differs')
  return file
}

/** How the import of one file ended; `'idle'` where another one runs, and this one waits for the next panel. */
function imported(imports: ReturnType<typeof createImports>, file: Blob): Promise<ImportState['status']> {
  return new Promise((resolve) => {
    if (!imports.start([file])) return resolve('idle')
    const following = imports.source.subscribe({
      next({ status }) {
        if (status === 'running') return
        resolve(status)
        queueMicrotask(() => following.unsubscribe())
      },
      error: () => {},
    })
  })
}
