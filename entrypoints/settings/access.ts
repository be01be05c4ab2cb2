import { browser } from 'wxt/browser'
import type { Source } from '../../components/client'

const everywhere = { origins: ['<all_urls>'] }

/** Whether the reader lets us read all sites. */
export const access: Source<boolean> = {
  subscribe(observer) {
    const tell = () =>
      void browser.permissions.contains(everywhere).then(
        (may) => observer.next(may),
        (reason: unknown) => observer.error(reason),
      )
    browser.permissions.onAdded.addListener(tell)
    browser.permissions.onRemoved.addListener(tell)
    tell()
    return {
      unsubscribe() {
        browser.permissions.onAdded.removeListener(tell)
        browser.permissions.onRemoved.removeListener(tell)
      },
    }
  },
}

export async function requestAccess(): Promise<void> {
  await browser.permissions.request(everywhere)
}

/** Firefox lets us give it back; Chromium keeps what the manifest asks for to its own page. */
export const revokeAccess = (): Promise<boolean> => browser.permissions.remove(everywhere).catch(() => false)
