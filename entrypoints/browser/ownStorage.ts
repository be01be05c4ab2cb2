import { browser } from 'wxt/browser'

/**
 * Keeps the extension's storage, where the choices and a copy of the notes lie, to our own pages: by default whatever runs in the process of
 * a web page can ask for it and is sent every change. Firefox and Safari have no word for it.
 */
export async function keepStorageToOurselves(): Promise<void> {
  const { local, sync, managed } = browser.storage as Partial<typeof browser.storage>
  const areas: (Partial<typeof browser.storage.local> | undefined)[] = [local, sync, managed]
  await Promise.all(areas.map(async (area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })))
}
