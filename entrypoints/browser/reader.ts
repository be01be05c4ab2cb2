import { browser } from 'wxt/browser'

/** Our reader is a page like any other: its address says which document it fetches, and by its fragment which it shows. */

const page = () => browser.runtime.getURL('/reader.html')
const parameter = 'from'

/** Kept until the browser ends: a document that the reader asked for, which may be fetched again when its page is loaded anew. */
const askedKey = (address: string) => `asked:${address}`

/** Opens the reader in a tab of its own; with a document of the web, where the reader has asked for that by a click. */
export async function openReader(address?: string): Promise<void> {
  if (address === undefined) await browser.tabs.create({ url: page() })
  else {
    await rememberAsked(address)
    await browser.tabs.create({ url: `${page()}?${parameter}=${encodeURIComponent(address)}` })
  }
}

export const rememberAsked = (address: string): Promise<void> =>
  browser.storage.session.set({ [askedKey(address)]: true })

export async function wasAsked(address: string): Promise<boolean> {
  const key = askedKey(address)
  return key in (await browser.storage.session.get(key))
}

/** The document that our page is to fetch; null when there is none. */
export const addressToRead = (search: string): string | null => new URLSearchParams(search).get(parameter)

export const isReader = (url: string | undefined): boolean => url !== undefined && url.split(/[?#]/)[0] === page()

/** What the address of a page says of the document our reader shows in it: its name by content; undefined elsewhere. */
export function documentShownAt(url: string | undefined): string | undefined {
  const name = isReader(url) ? url?.split('#')[1] : undefined
  return name === '' ? undefined : name
}
