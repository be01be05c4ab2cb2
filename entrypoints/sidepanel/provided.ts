import type { ImportState } from '../../components/client'
import type { ProvidedPack } from '../../data/settings/policy'
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
      const sha256 = pack.sha256.toLowerCase()
      if ((await taken.get()).includes(sha256)) continue
      try {
        const file = await fetched(pack.url, sha256)
        if ((await imported(imports, file)) !== 'done') return
        await taken.set([...(await taken.get()), sha256])
      } catch (reason) {
        return imports.fail(`${pack.url}: ${reason instanceof Error ? reason.message : 'it could not be fetched'}`)
      }
    }
  })
}

async function fetched(url: ProvidedPack['url'], sha256: string): Promise<Blob> {
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }).catch(
    () => null,
  )
  if (answer?.ok !== true) throw new Error('your institution provides this pack, but it could not be fetched')
  const file = await answer.blob()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (found !== sha256) throw new Error('this is not the file that your institution named: its SHA-256 differs')
  return file
}

/** How the import of one file ended. */
function imported(imports: ReturnType<typeof createImports>, file: Blob): Promise<ImportState['status']> {
  return new Promise((resolve) => {
    imports.start([file])
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
