import { browser } from 'wxt/browser'
import type { Source } from '../../components/clients/source'
import { sourceOf } from '../sources/sourceOf'

/** A value of the extension's own storage on this computer, the same in every window. */
export interface Stored<T> {
  get(): Promise<T>
  /** Rejects when the browser could not store it. */
  set(value: T): Promise<void>
  source: Source<T>
}

/** `read` makes a value of whatever is stored, also of nothing. */
export function stored<T>(key: string, read: (value: unknown) => T): Stored<T> {
  const get = async () => read((await browser.storage.local.get(key))[key])
  return {
    get,
    set: (value) => browser.storage.local.set({ [key]: value }),
    source: sourceOf(get, (changed) => {
      const listen = (changes: object) => key in changes && changed()
      browser.storage.local.onChanged.addListener(listen)
      return () => browser.storage.local.onChanged.removeListener(listen)
    }),
  }
}
