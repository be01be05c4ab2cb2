import { noPolicy } from '../../data/settings/policy'
import type { Choices, Managed, OffState, OptionsClient, PopupClient, SwitchChange, TabState } from '../client'

/** Clients of the popup and the options that keep everything in memory. */

const readTab: TabState = {
  page: { status: 'read', title: 'A story', references: [] },
  site: { name: 'news.example', off: false },
  address: { name: 'https://news.example/story', off: false },
  pausedUntil: null,
}

interface Cell<T> {
  value: T
  show(value: T): void
  source(): { subscribe(observer: { next(value: T): void }): { unsubscribe(): void } }
}

function cell<T>(value: T): Cell<T> {
  let follow: ((value: T) => void) | undefined
  const self: Cell<T> = {
    value,
    show(next) {
      self.value = next
      follow?.(next)
    },
    source: () => ({
      subscribe({ next }) {
        follow = next
        next(self.value)
        return { unsubscribe: () => (follow = undefined) }
      },
    }),
  }
  return self
}

export function memoryPopupClient(part: Partial<TabState> = {}, stores = true) {
  const tab = cell<TabState>({ ...readTab, ...part })
  const news = cell(false)
  const log: (SwitchChange | 'panel' | 'options' | 'news' | 'reader')[] = []
  const client: PopupClient = {
    tab: () => tab.source(),
    async switchTo(change) {
      if (!stores) throw new Error('The disk is full.')
      log.push(change)
    },
    openPanel: () => void log.push('panel'),
    openReader: () => void log.push('reader'),
    openOptions: () => void log.push('options'),
    news: () => news.source(),
    openNews: () => void log.push('news'),
  }
  return { client, log, tab, news }
}

export function memoryOptionsClient(part: Partial<OffState> = {}, stores = true) {
  const off = cell<OffState>({ sites: [], pages: [], pausedUntil: null, ...part })
  const choices = cell<Choices>({ citationStyle: 'un', singleKeys: true, language: 'browser' })
  const managed = cell<Managed>({ policy: noPolicy, faults: [] })
  const sync = cell<{ on: boolean; problem: 'too-much' | 'failed' | null }>({ on: false, problem: null })
  const access = cell(true)
  const log: SwitchChange[] = []
  const saved: string[] = []
  const client: OptionsClient = {
    managed: () => managed.source(),
    sync: () => sync.source(),
    async setSync(on) {
      if (!stores) throw new Error('The disk is full.')
      sync.show({ ...sync.value, on })
    },
    async exportOptions() {
      if (!stores) throw new Error('The disk is full.')
      saved.push('options')
    },
    async importOptions(file) {
      return (await file.text()) === '{' ? 'broken' : { sites: 2, pages: 0, skipped: 1 }
    },
    permissions: ['sidePanel', 'storage', 'tabs'],
    access: () => access.source(),
    async requestAccess() {
      if (!stores) throw new Error('The browser does not ask.')
      access.show(true)
    },
    revokeAccess: async () => false,
    off: () => off.source(),
    choices: () => choices.source(),
    async choose(part) {
      if (!stores) throw new Error('The disk is full.')
      choices.show({ ...choices.value, ...part })
    },
    async switchTo(change) {
      if (!stores) throw new Error('The disk is full.')
      log.push(change)
    },
    readAddress: (_, typed) => (typed.includes(' ') || typed === '' ? null : typed),
  }
  return { client, log, off, choices, managed, sync, access, saved }
}
