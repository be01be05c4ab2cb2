import { browser } from 'wxt/browser'
import type { PassageState } from '../../components/clients/page'
import type { PanelClient } from '../../components/clients/panel'
import type { NotesDatabase } from '../../data/notes'
import { markIn, markNotedSites, selectedIn } from '../browser/passages'
import { onMessage, sendMessage } from '../messaging/protocol'
import { foundPassages } from '../messaging/reported'
import { LATER_MS } from '../passages/limits'
import { held } from '../sources/held'
import { bringTab, loaded } from './tabs'

type PassagesClient = Pick<PanelClient, 'selectedPassage' | 'passages' | 'showPassage' | 'leavePassage'>
type Place = { frame: number; how: PassageState }
type States = ReadonlyMap<string, PassageState>

/** The marks' last look at a page, and a moment for it to be told of. In milliseconds. */
const PATIENCE_MS = Math.max(...LATER_MS) + 1_000 + LATER_MS.reduce((sum, wait) => sum + wait, 0)
const sureness: PassageState[] = ['lost', 'approximate', 'exact']

/** Passages of the page beside the panel, and of pages it opens. */
export function createPassages(
  tabId: () => number | undefined,
  notes: () => Promise<NotesDatabase>,
): PassagesClient & { refresh(): void } {
  /** By tab and frame. */
  const reports = new Map<number, Map<number, States>>()
  const beside = held<States>(new Map())
  const waiting = new Set<() => void>()
  /** The tab a passage was shown in, and the one that the reader came from. */
  let shown: { tab: number; from: number | undefined } | undefined

  const mark = async () => {
    const tab = tabId()
    if (tab !== undefined) await markIn(tab).catch(() => {})
  }
  const placesIn = (tab: number | undefined): Map<string, Place> => {
    const best = new Map<string, Place>()
    for (const [frame, states] of (tab !== undefined && reports.get(tab)) || [])
      for (const [id, how] of states)
        if (sureness.indexOf(how) >= sureness.indexOf(best.get(id)?.how ?? 'lost')) best.set(id, { frame, how })
    return best
  }
  const statesIn = (tab: number | undefined): States =>
    new Map([...placesIn(tab)].map(([id, { how }]): [string, PassageState] => [id, how]))
  onMessage('passagesFound', ({ data, sender }) => {
    const tab = sender.tab?.id
    const found = foundPassages.safeParse(data)
    if (tab === undefined || !found.success) return
    const frames = reports.get(tab) ?? new Map<number, States>()
    reports.set(tab, frames.set(sender.frameId ?? 0, new Map(found.data.map(({ id, how }) => [id, how]))))
    if (tab === tabId()) beside.set(statesIn(tab))
    for (const look of waiting) look()
  })
  // Another page, with other frames.
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') reports.delete(tab)
  })
  browser.tabs.onRemoved.addListener((tab) => void reports.delete(tab))

  /** The frame of the tab that has the passage, once one has; undefined when none does in good time. */
  const frameWith = (id: string, tab: number) =>
    new Promise<number | undefined>((resolve) => {
      const end = (frame?: number) => {
        waiting.delete(look)
        clearTimeout(timer)
        resolve(frame)
      }
      const look = () => {
        const place = placesIn(tab).get(id)
        if (place !== undefined && place.how !== 'lost') end(place.frame)
      }
      const timer = setTimeout(end, PATIENCE_MS)
      waiting.add(look)
      look()
    })

  return {
    async selectedPassage(page) {
      const tab = tabId()
      const selected = tab === undefined ? null : await selectedIn(tab)
      return selected === null ? page : { ...page, ...selected }
    },
    passages: () => ({
      subscribe(observer) {
        beside.set(statesIn(tabId()))
        void mark()
        return beside.source.subscribe(observer)
      },
    }),
    async showPassage({ id, target }) {
      if (target.type !== 'passage') return false
      const from = tabId()
      const tab = await bringTab(target.url, from).catch(() => undefined)
      if (tab === undefined) return false
      await loaded(tab)
      void markIn(tab).catch(() => {})
      const frameId = await frameWith(id, tab)
      if (frameId === undefined) return false
      shown = { tab, from: shown?.tab === tab ? shown.from : from }
      if (frameId !== 0) await sendMessage('holdPlace', undefined, { tabId: tab, frameId: 0 }).catch(() => {})
      await sendMessage('showPassage', id, { tabId: tab, frameId }).catch(() => {})
      return true
    },
    async leavePassage() {
      if (shown === undefined) return
      const { tab, from } = shown
      shown = undefined
      await sendMessage('leavePassage', undefined, tab).catch(() => {})
      // It may have been closed meanwhile.
      if (from !== undefined && from !== tab) await browser.tabs.update(from, { active: true }).catch(() => {})
    },
    /** Marks follow the notes: in the page beside the panel, and in those that will be opened. */
    refresh() {
      notes()
        .then(markNotedSites)
        .then(mark)
        .catch(() => {})
    },
  }
}
