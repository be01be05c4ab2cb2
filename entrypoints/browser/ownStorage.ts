import { browser } from 'wxt/browser'

/**
 * Keeps the extension's storage, where a copy of the notes lies, to our own pages: by default whatever runs in the process of a web page
 * can ask for it and is sent every change. Firefox and Safari have no word for it.
 */
export async function keepStorageToOurselves(): Promise<void> {
  const local = browser.storage.local as Partial<typeof browser.storage.local>
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
