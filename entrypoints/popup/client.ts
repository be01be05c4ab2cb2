import { browser } from 'wxt/browser'
import type { PopupClient, TabState } from '../../components/clients/popup'
import { pageOf, siteOf } from '../../data/switches/place'
import { allOn, pauseEnd, type Switches } from '../../data/switches/rule'
import { openPanelByClick } from '../browser/panel'
import { openReader } from '../browser/reader'
import { sendMessage } from '../messaging/protocol'
import { createPageWatch } from '../ownPages/pageWatch'
import { newsSeen } from '../settings/news'
import { currentPolicy } from '../settings/policy'
import { onSwitched, storedSwitches } from '../switches/store'

/** Where its side panel opens. */
const path = '/page'

/** Opening the popup is the click that lets us into a page the reader has restricted us on; the page watch brings us there. */
export function createClient(): PopupClient {
  const page = createPageWatch()
  return {
    tab: () => ({
      subscribe(observer) {
        let switches: Switches = allOn
        let offByPolicy = false
        let state: TabState['page'] | undefined
        const show = () => {
          if (state) observer.next({ page: state, offByPolicy, ...switchedAt(switches, page.address()) })
        }
        const read = async () => {
          switches = await storedSwitches()
          offByPolicy = !(await currentPolicy()).policy.annotatePages
          show()
        }
        const stop = onSwitched(() => void read())
        void read()
        const pages = page.source.subscribe({
          next(next) {
            state = next
            show()
          },
          error: observer.error,
        })
        return {
          unsubscribe() {
            stop()
            pages.unsubscribe()
          },
        }
      },
    }),
    switchTo: (change) => sendMessage('switchTo', change),
    // Nothing is awaited before the panel is asked for: the click would no longer count.
    async openPanel() {
      const tab = page.tab()
      if (tab === undefined) return
      const opening = openPanelByClick(tab, path)
      // Without an answer the panel opens all the same, on what it shows by itself.
      await sendMessage('landPanel', { windowId: tab.windowId, path }).catch(() => {})
      await opening.then(close)
    },
    openReader: () => openReader(page.isPdf() ? page.address() : undefined).then(close),
    openOptions: () => browser.runtime.openOptionsPage().then(close),
    news: () => ({
      subscribe: ({ next, error }) => newsSeen.source.subscribe({ next: (seen) => next(!seen), error }),
    }),
    openNews: () => browser.tabs.create({ url: browser.runtime.getURL('/news.html') }).then(close),
  }
}

/** What is switched off of a page, one by one, whichever of it takes effect. */
function switchedAt(switches: Switches, url = ''): Omit<TabState, 'page' | 'offByPolicy'> {
  const [site, page] = [siteOf(url), pageOf(url)]
  const end = pauseEnd(switches, Date.now())
  return {
    site: site === null ? null : { name: site, off: switches.sites.includes(site) },
    address: page === null ? null : { name: page, off: switches.pages.includes(page) },
    pausedUntil: end === null ? null : new Date(end).toISOString(),
  }
}

const close = () => window.close()
