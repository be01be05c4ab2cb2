import { browser } from 'wxt/browser'
import type { ReaderClient, ReaderState } from '../../components/reader/client'
import { identify } from '../../reader/identity'
import { load, type Source, sourceOf } from '../../reader/load'
import { problemOf } from '../../reader/problem'
import { show } from '../../reader/show'
import type { Shown } from '../../reader/shown'
import type { Finding, ReadingState, Standing } from '../../reader/types'
import { openPanel } from '../browser/panel'
import { held } from '../sidepanel/held'
import { annotate } from './annotate'
import { createPasswords } from './passwords'

/** Opens documents and shows them, one at a time. */
export function createClient(): ReaderClient {
  const state = held<ReaderState>({ status: 'start' })
  const standing = held<Standing>({ page: 1, pages: 0, scale: 1, fit: null })
  const found = held<Finding>({ current: 0, total: 0, pending: false })
  const reading = held<ReadingState>({ references: 0, done: false, wordless: false })
  const passwords = createPasswords((name, wrong) => state.set({ status: 'locked', name, wrong }))
  let stage: HTMLElement | undefined
  let shown: Shown | undefined
  let life = new AbortController()
  let tabId: number | undefined
  void browser.tabs.getCurrent().then((tab) => {
    tabId = tab?.id
  })

  const open = async (source: Source, address: string | null) => {
    life.abort()
    life = new AbortController()
    const { signal } = life
    const { name } = source
    state.set({ status: 'opening', name, read: 0, size: source.size })
    try {
      const closing = shown?.close()
      shown = undefined
      await closing
      const tell = (read: number) => state.set({ status: 'opening', name, read, size: source.size })
      const data = await load(source, tell, signal)
      const identity = await identify(data)
      if (stage === undefined || signal.aborted) return
      reading.set({ references: 0, done: false, wordless: false })
      let reported = () => {}
      const opened = await show(stage, data, source.type, {
        name,
        assets: new URL('/pdfjs/', location.href).href,
        askPassword: (wrong) => passwords.ask(name, wrong, signal),
        stands: standing.set,
        found: found.set,
        reads(next) {
          reading.set(next)
          reported()
        },
      })
      if (signal.aborted) return void opened.close()
      shown = opened
      const { title, kind, contents } = opened
      document.title = title
      state.set({ status: 'open', document: { name, title, kind, contents } })
      reported = annotate(opened, { url: address ?? identity }, signal)
      reported()
    } catch (reason) {
      if (!signal.aborted) state.set({ status: 'failed', name, problem: problemOf(reason) })
    }
  }

  return {
    state: () => state.source,
    standing: () => standing.source,
    found: () => found.source,
    reading: () => reading.source,
    mount(element) {
      stage = element
      return () => {
        stage = undefined
      }
    },
    open: (file) => void open(sourceOf(file), null),
    fetch() {},
    givePassword(password) {
      const now = state.get()
      if (password !== null && now.status === 'locked')
        state.set({ status: 'opening', name: now.name, read: 0, size: null })
      passwords.give(password)
    },
    goToPage: (page) => shown?.goToPage(page),
    zoom: (zoom) => shown?.zoom(zoom),
    rotate: (degrees) => shown?.rotate(degrees),
    find: (query, options) => shown?.find(query, options),
    endFind: () => shown?.endFind(),
    contents: async () => (await shown?.contentsOf()) ?? [],
    follow: (target) => shown?.follow(target),
    drawThumbnail: async (page, canvas, signal) => shown?.drawThumbnail(page, canvas, signal),
    print: () => window.print(),
    openPanel() {
      if (tabId !== undefined) void openPanel(tabId, '/page')
    },
  }
}
