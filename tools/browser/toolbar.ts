import type { Page } from 'puppeteer-core'
import type { browser } from 'wxt/browser'
import { highlightNames } from '../../page/paint/names'
import { serviceWorker } from './launch'
import type { Reader } from './reader'

/** What runs in the extension's own pages and worker finds the browser's interface under this name. */
declare const chrome: typeof browser

/** The popup's page, opened from the toolbar, once it says something of the page beside it. */
export async function openPopup(reader: Reader, page: Page): Promise<Page> {
  await reader.pressToolbarButton(page)
  const target = await reader.browser.waitForTarget((one) => one.url().endsWith('/popup.html'))
  const popup = await target.asPage()
  await popup.waitForSelector('.standing')
  return popup
}

/** What the toolbar button shows in the active tab of the window. */
export async function toolbarButton(reader: Reader): Promise<{ badge: string; title: string }> {
  const worker = await serviceWorker(reader.browser)
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const of = tab?.id === undefined ? {} : { tabId: tab.id }
    return { badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) }
  })
}

/** Waits until nothing of ours is painted in any frame of the page, and no key of ours is left in its registry. */
export async function waitUntilSilent(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    try {
      await frame.waitForFunction(
        (names) => names.every((name) => !CSS.highlights.has(name)),
        { polling: 50 },
        Object.values(highlightNames),
      )
    } catch (reason) {
      // The frame of a card goes with it.
      if (!frame.detached) throw reason
    }
  }
}
