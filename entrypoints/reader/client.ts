import type { ReaderClient, ReaderState } from '../../components/reader/client'
import { identify } from '../../reader/identity'
import { load, type Source, sourceOf } from '../../reader/load'
import { problemOf } from '../../reader/problem'
import { show } from '../../reader/show'
import type { Shown } from '../../reader/shown'
import type { FindOutcome, ReadingState, Standing } from '../../reader/types'
import { addressToRead, rememberAsked, wasAsked } from '../browser/reader'
import { sendMessage } from '../messaging/protocol'
import { held } from '../sources/held'
import { answerWithoutDocument } from './absent'
import { createAddress } from './address'
import { annotate } from './annotate'
import type { ReadWhole } from './drafting'
import { followNotes } from './notes'
import { createPasswords } from './passwords'
import { createPrinting } from './printing'
import { askLeave, expectDocument, fetchDocument, isAllowed, isRemote, nameIn } from './remote'

/** Opens documents and shows them, one at a time. */
export function createClient(): ReaderClient {
  const state = held<ReaderState>({ status: 'start' })
  const standing = held<Standing>({ page: 1, pages: 0, scale: 1, fit: null })
  const found = held<FindOutcome>({ current: 0, total: 0, pending: false })
  const reading = held<ReadingState>({ references: 0, done: false, lacks: null })
  const passwords = createPasswords((name, wrong) => state.set({ status: 'locked', name, wrong }))
  const printing = createPrinting()
  const showAddress = createAddress()
  let stage: HTMLElement | undefined
  let shown: Shown | undefined
  /** What is shown: its file's name, and every address that notes may know it by. */
  let about = { name: '', addresses: [] as string[] }
  let life = new AbortController()
  const isOpening = () => state.get().status === 'opening' || state.get().status === 'locked'
  let absence = answerWithoutDocument(isOpening)
  let drafting: ReturnType<ReaderClient['drafting']> | undefined

  const open = async (
    name: string,
    address: string | null,
    find: (signal: AbortSignal) => Promise<Source>,
    isFirst = false,
  ) => {
    life.abort()
    life = new AbortController()
    const { signal } = life
    state.set({ status: 'opening', name, read: 0, size: null })
    absence.end()
    absence = answerWithoutDocument(isOpening)
    printing.end()
    document.title = name
    // The side panel asks anew, and shows nothing of the last, when the address changes.
    showAddress(address, '#')
    try {
      const closing = shown?.close()
      shown = undefined
      await closing
      const source = await find(signal)
      const data = await load(source, (read) => state.set({ status: 'opening', name, read, size: source.size }), signal)
      if (address !== null) expectDocument(address, data)
      const identity = await identify(data)
      if (stage === undefined || signal.aborted) return
      reading.set({ references: 0, done: false, lacks: null })
      let onRead = () => {}
      /** What is still told of a document that another has replaced is not told on. */
      const whileShown =
        <T>(tell: (value: T) => void) =>
        (value: T) => {
          if (!signal.aborted) tell(value)
        }
      const opened = await show(stage, data, {
        name: source.name,
        type: source.type,
        address,
        assets: new URL('/pdfjs/', location.href).href,
        askPassword: (wrong) => passwords.ask(name, wrong, signal),
        stands: whileShown(standing.set),
        found: whileShown(found.set),
        reads: whileShown((next) => {
          reading.set(next)
          onRead()
        }),
        signal,
      })
      if (signal.aborted) return void opened.close()
      shown = opened
      about = { name: source.name, addresses: address === null ? [identity] : [identity, address] }
      const { title, pages } = opened
      document.title = title
      // The side panel and the notes know the document by this.
      showAddress(address, `#${identity}`)
      const { contents = false } = pages ?? {}
      const kind = pages === null ? 'prose' : 'pages'
      state.set({ status: 'open', document: { name: source.name, title, kind, contents, isFirst } })
      absence.end()
      const report = annotate(opened, { url: address ?? identity }, signal)
      const mark = followNotes(opened.passages, identity, signal)
      onRead = () => {
        report()
        if (reading.get().done) void mark()
      }
      onRead()
    } catch (reason) {
      if (signal.aborted) return
      state.set({ status: 'failed', name, ...problemOf(reason) })
      showAddress(address, '')
      absence.report()
    }
  }
  const openRemote = (address: string) =>
    void open(nameIn(address), address, (signal) => fetchDocument(address, signal))

  /** What the address of our page asks for: fetched at once only where the reader has just asked for it. */
  const asked = addressToRead(location.search)
  if (asked !== null && !isRemote(asked)) state.set({ status: 'failed', name: asked, problem: 'local' })
  else if (asked !== null) {
    state.set({ status: 'ask', name: nameIn(asked), site: new URL(asked).host, denied: false })
    void Promise.all([wasAsked(asked), isAllowed(asked)]).then(([said, allowed]) => {
      if (said && allowed && state.get().status === 'ask') openRemote(asked)
    })
  }

  const whole: ReadWhole = async (onPage, signal) => shown?.whole(onPage, signal) ?? null

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
    open: (file, isFirst) => void open(file.name, null, async () => sourceOf(file), isFirst),
    fetch() {
      if (asked === null) return
      void askLeave(asked).then(async (given) => {
        if (!given) return state.set({ status: 'ask', name: nameIn(asked), site: new URL(asked).host, denied: true })
        // Where that cannot be kept, it is asked for again when the page is loaded anew.
        await rememberAsked(asked).catch(() => {})
        openRemote(asked)
      })
    },
    givePassword(password) {
      const now = state.get()
      if (password !== null && now.status === 'locked')
        state.set({ status: 'opening', name: now.name, read: 0, size: null })
      passwords.give(password)
    },
    goToPage: (page) => shown?.pages?.goToPage(page),
    zoom: (zoom) => shown?.pages?.zoom(zoom),
    rotate: (degrees) => shown?.pages?.rotate(degrees),
    find: (query, options) => shown?.pages?.find(query, options),
    endFind: () => shown?.pages?.endFind(),
    contents: async () => (await shown?.pages?.contentsOf()) ?? [],
    follow: (target) => shown?.pages?.follow(target),
    drawThumbnail: async (page, canvas, signal) => shown?.pages?.drawThumbnail(page, canvas, signal),
    // Its code comes when it is asked for: most readers only read.
    drafting: () => (drafting ??= import('./drafting').then(({ createDrafting }) => createDrafting(whole))),
    print: () => shown && printing.start(shown, about.addresses),
    printing: () => printing.source,
    endPrint: printing.end,
    async notes() {
      const { notesToExport } = await import('./ownNotes')
      return notesToExport(about.addresses, about.name)
    },
    openPanel: () => sendMessage('openPanel', '/page'),
  }
}
