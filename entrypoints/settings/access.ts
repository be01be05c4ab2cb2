import { browser } from 'wxt/browser'
import { sourceOf } from '../sources/sourceOf'

/** What the manifest asks for. */
export const permissions: readonly string[] = browser.runtime.getManifest().permissions ?? []

const everywhere = { origins: ['<all_urls>'] }

/** Whether the reader lets us read all sites. */
export const access = sourceOf(
  () => browser.permissions.contains(everywhere),
  (changed) => {
    browser.permissions.onAdded.addListener(changed)
    browser.permissions.onRemoved.addListener(changed)
    return () => {
      browser.permissions.onAdded.removeListener(changed)
      browser.permissions.onRemoved.removeListener(changed)
    }
  },
)

export async function requestAccess(): Promise<void> {
  await browser.permissions.request(everywhere)
}

/** Firefox lets us give it back; Chromium keeps what the manifest asks for to its own page. */
export const revokeAccess = (): Promise<boolean> => browser.permissions.remove(everywhere).catch(() => false)
