import { browser } from 'wxt/browser'
import { readPolicy } from '../../data/switches/policy'

/** What the institution that manages this browser decided; nothing where none does. */
export async function currentPolicy(): Promise<ReturnType<typeof readPolicy>> {
  try {
    // Safari has no policies, though its types have.
    const { managed } = browser.storage as Partial<typeof browser.storage>
    return readPolicy(await managed?.get(null))
  } catch {
    // Firefox rejects where no policy is there.
    return readPolicy({})
  }
}

/** Tells of every change. Returns how to stop listening. */
export function onPolicy(listener: () => void): () => void {
  const heard = (_: unknown, area: string) => {
    if (area === 'managed') listener()
  }
  browser.storage.onChanged.addListener(heard)
  return () => browser.storage.onChanged.removeListener(heard)
}
