import { type Browser, browser } from 'wxt/browser'
import { withoutFragment } from '../../data/notes/target'
import { pageOf } from '../../data/switches/place'
import { documentShownAt } from '../browser/reader'

/** A page that does not load must not keep the panel waiting. In milliseconds. */
const LOADING_MS = 20_000

/**
 * Brings a page to the front of this window: in the tab given, when it is there already; in another that has it open; or in a new one.
 * @throws Error when the browser does not open such an address
 */
export async function bringTab(url: string, beside: number | undefined): Promise<number | undefined> {
  const page = pageOf(url)
  const isThere = ({ url: shown }: Browser.tabs.Tab) =>
    page === null ? documentShownAt(shown) === withoutFragment(url) : pageOf(shown ?? '') === page
  const open = (await browser.tabs.query({ currentWindow: true })).filter(isThere)
  const tab = open.find(({ id }) => id === beside) ?? open[0]
  // A document of our own reader is a file that nobody but the reader can open again.
  if (tab?.id === undefined) return page === null ? undefined : (await browser.tabs.create({ url: page })).id
  if (tab.id !== beside) await browser.tabs.update(tab.id, { active: true })
  return tab.id
}

/** Once a tab has loaded, or has had its time. */
export async function loaded(tabId: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      browser.tabs.onUpdated.removeListener(look)
      clearTimeout(timer)
      resolve()
    }
    const look = (id: number) => {
      if (id === tabId) void ask()
    }
    const ask = async () => {
      const tab = await browser.tabs.get(tabId).catch(() => null)
      if (tab === null || (tab.status === 'complete' && !tab.pendingUrl)) end()
    }
    const timer = setTimeout(end, LOADING_MS)
    browser.tabs.onUpdated.addListener(look)
    void ask()
  })
}
