import type { Choices } from '../../data/settings/choices'
import { noPolicy } from '../../data/switches/policy'
import type { SwitchChange } from '../../data/switches/rule'
import { held } from '../../entrypoints/sources/held'
import type { Managed, OffState, OptionsClient } from '../clients/options'
import type { PopupClient, TabState } from '../clients/popup'

/** Clients of the popup and the options that keep everything in memory. */

const readTab: TabState = {
  page: { status: 'read', title: 'A story', references: [] },
  offByPolicy: false,
  site: { name: 'news.example', off: false },
  address: { name: 'https://news.example/story', off: false },
  pausedUntil: null,
}

export function memoryPopupClient(part: Partial<TabState> = {}, stores = true) {
  const tab = held<TabState>({ ...readTab, ...part })
  const news = held(false)
  const log: (SwitchChange | 'panel' | 'options' | 'news' | 'reader')[] = []
  const client: PopupClient = {
    tab: () => tab.source,
    async switchTo(change) {
      if (!stores) throw new Error('The disk is full.')
      log.push(change)
    },
    openPanel: async () => void log.push('panel'),
    openReader: async () => void log.push('reader'),
    openOptions: async () => void log.push('options'),
    news: () => news.source,
    openNews: async () => void log.push('news'),
  }
  return { client, log, tab, news }
}

export function memoryOptionsClient(part: Partial<OffState> = {}, stores = true) {
  const off = held<OffState>({ sites: [], pages: [], pausedUntil: null, ...part })
  const choices = held<Choices>({ citationStyle: 'un', singleKeys: true, language: 'browser' })
  const managed = held<Managed>({ policy: noPolicy, faults: [] })
  const sync = held<{ on: boolean; problem: 'too-much' | 'failed' | null }>({ on: false, problem: null })
  const access = held(true)
  const log: SwitchChange[] = []
  const saved: string[] = []
  const client: OptionsClient = {
    managed: () => managed.source,
    sync: () => sync.source,
    async setSync(on) {
      if (!stores) throw new Error('The disk is full.')
      sync.set({ ...sync.get(), on })
    },
    async exportOptions() {
      if (!stores) throw new Error('The disk is full.')
      saved.push('options')
    },
    async importOptions(file) {
      return (await file.text()) === '{' ? 'broken' : { sites: 2, pages: 0, skipped: 1 }
    },
    permissions: ['sidePanel', 'storage', 'tabs'],
    access: () => access.source,
    async requestAccess() {
      if (!stores) throw new Error('The browser does not ask.')
      access.set(true)
    },
    revokeAccess: async () => false,
    off: () => off.source,
    choices: () => choices.source,
    async choose(part) {
      if (!stores) throw new Error('The disk is full.')
      choices.set({ ...choices.get(), ...part })
    },
    async switchTo(change) {
      if (!stores) throw new Error('The disk is full.')
      log.push(change)
    },
    readAddress: (_, typed) => (typed.includes(' ') || typed === '' ? null : typed),
  }
  return { client, log, off, choices, managed, sync, access, saved }
}
