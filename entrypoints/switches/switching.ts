import { type Browser, browser } from 'wxt/browser'
import { isPaused, type OffReason, pauseEnd, type Switches } from '../../data/switches/rule'
import { currentPolicy, onPolicy } from '../settings/policy'
import { showOff } from '../toolbar/button'
import { silence, wake } from './frames'
import { whyOff } from './off'
import { onSwitched, storeChange, storedSwitches } from './store'

type Sender = Browser.runtime.MessageSender

/** Wakes us when the ten minutes are over. */
const alarm = 'pause'
/**
 * Tabs where something of ours was refused or fell silent, for as long as they are open: a page of theirs may come back from the
 * browser's memory as silent as it went. Kept where the background finds it after a sleep.
 */
const quietKey = (tabId: number) => `quiet:${tabId}`

/** Carries out what is switched, in every tab, and brings it back; `woken` is told of tabs where that was done. One for the background. */
export function createSwitching(woken: (tabId: number) => void) {
  onSwitched(() => void settle())
  onPolicy(() => void settle())
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void current()
  })
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    // A page may change its address without loading anew; one that comes back from the browser's memory loads nothing either.
    if (change.status !== undefined || change.url !== undefined) void rule().then((why) => apply(tab, why))
  })
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(quietKey(tabId)))
  void current().then(setAlarm)

  /** A pause that is over is put away, which tells every tab. */
  async function current(): Promise<Switches> {
    const switches = await storedSwitches()
    if (switches.pausedAt !== null && !isPaused(switches, Date.now()))
      await storeChange({ what: 'pause', on: true }).catch(() => {})
    return switches
  }

  /** Why a page is off, as things stand now. */
  async function rule(): Promise<(url: string | undefined) => OffReason | null> {
    const [switches, { policy }] = await Promise.all([current(), currentPolicy()])
    return (url) => whyOff(switches, url, Date.now(), policy)
  }

  async function settle(): Promise<void> {
    await setAlarm(await storedSwitches())
    const why = await rule()
    await Promise.all((await browser.tabs.query({})).map((tab) => apply(tab, why)))
  }

  async function apply(tab: Browser.tabs.Tab, why: (url: string | undefined) => OffReason | null): Promise<void> {
    if (tab.id === undefined) return
    const reason = why(tab.url)
    if (reason !== null) {
      await Promise.all([silence(tab.id), markQuiet(tab.id, reason)])
      return
    }
    if (tab.status === 'loading' || !(await wasQuiet(tab.id))) return
    await wake(tab.id).catch(() => {})
    woken(tab.id)
  }

  async function markQuiet(tabId: number, reason: OffReason): Promise<void> {
    showOff(tabId, reason)
    await browser.storage.session.set({ [quietKey(tabId)]: true })
  }

  async function wasQuiet(tabId: number): Promise<boolean> {
    const key = quietKey(tabId)
    return key in (await browser.storage.session.get(key))
  }

  return {
    /** Whether the page that a message comes from is switched off. */
    async isOff(sender: Sender): Promise<boolean> {
      const reason = (await rule())(addressOf(sender))
      if (reason !== null && sender.tab?.id !== undefined) await markQuiet(sender.tab.id, reason)
      return reason !== null
    },
  }
}

async function setAlarm(switches: Switches): Promise<void> {
  const end = pauseEnd(switches, Date.now())
  if (end === null) await browser.alarms.clear(alarm)
  else await browser.alarms.create(alarm, { when: end })
}

/** The address of the whole page: its frames, also those without an address of their own, are where it is. */
export function addressOf({ tab, frameId, url, documentLifecycle }: Sender): string | undefined {
  // A page that is loaded ahead of time is not yet what its tab shows.
  return frameId === 0 || documentLifecycle === 'prerender' ? url : (tab?.url ?? url)
}
