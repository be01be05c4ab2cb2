import type { Reference } from '../citations/types'
import { contextOf } from './context'
import { isConnected, isVisible, rootElementOf, type ShadowRootOf } from './dom'
import type { Entry } from './entries'
import { entryAt } from './hit/at-point'
import { Ledger, type LedgerOptions } from './ledger'
import { reading } from './limits'
import { type Changed, createChanges } from './observe/changes'
import { awaitRoots } from './observe/definitions'
import { hearAgain } from './observe/hear'
import { createHidden, onUnfold } from './observe/shown'
import { onVisit } from './observe/visits'
import { type PageReference, pageReference } from './page-reference'
import { keepPainted } from './paint/keep'
import { createPainter } from './paint/painter'
import { extentsAround } from './read/around'
import { isCut } from './read/boxes'
import { coverOf } from './read/cover'
import { type Extent, extentOf, isStillIn } from './read/extent'
import { createPauses, nextTask } from './read/pauses'
import { isTelling } from './read/prefilter'
import { scan } from './read/scan'
import { elementOf, isShown, readSections, type Section } from './read/sections'
import { shadowRootFinder } from './read/shadow'
import { scrollToEntry } from './scroll'
import { warmUp } from './warm-up'
import { isPainted } from './which'

export interface AnnotatorOptions {
  document: Document
  /** `readReferences` of `citations/`. */
  recognise: LedgerOptions['recognise']
  /** Only what lies in this element is read; the whole document unless told otherwise. */
  root?: Element
  /** Shadow roots that only the browser's extension interface can see, closed ones. Open ones are found without it. */
  closedShadowRootOf?: ShadowRootOf
  /** Which references are kept and painted; symbols and settled provisions of the annotated treaty unless told otherwise. */
  accepts?: (reference: Reference) => boolean
  /** The references, in order, whenever they changed. */
  onChange?: (references: PageReference[]) => void
  /** Asked when the page changes, and before it is read, for what no signal tells: whoever wanted the references may be gone. */
  isStopped?: () => boolean
  /** Removes everything, as `stop` does. */
  signal?: AbortSignal
}

export interface Annotator {
  /** Settled when the page has been read once. */
  ready: Promise<void>
  /** Those shown now, in the order of reading. */
  references(): PageReference[]
  /** By `id`; null when it has left the page. */
  find(id: number): PageReference | null
  /** The reference under a point of the window, in CSS pixels; null over gaps and beside. */
  at(x: number, y: number): PageReference | null
  /** A wash over the reference whose card is open; null takes it away. */
  wash(id: number | null): void
  /** Brings the reference into view and flashes it; false when it has left the page. */
  scrollTo(id: number): boolean
  stop(): void
}

/** Finds and paints the references of a document, follows its changes, and changes nothing in it. */
export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { document, recognise, accepts = isPainted, onChange } = options
  const stopping = new AbortController()
  const { signal } = stopping
  const painter = createPainter()
  const keeper = keepPainted(document, () => painter.reassert(), signal)
  const reread = (node: Node) => changes.touch(node)
  const shadowRootOf: ShadowRootOf = shadowRootFinder(
    options.closedShadowRootOf ?? (() => null),
    awaitRoots((element) => shadowRootOf(element), reread, signal),
  )
  const shadowRoots = new Set<ShadowRoot>()
  let isChanged = false
  let lastRoot: Element | null = null
  /** To be painted together: on a long page each change of the paint costs the browser one slow frame. */
  const unpainted = new Set<Entry>()

  const ledger = new Ledger({
    recognise,
    accepts,
    added(entry) {
      unpainted.add(entry)
      isChanged = true
    },
    removed(entry) {
      if (!unpainted.delete(entry)) painter.remove(entry)
      isChanged = true
    },
  })
  const shownEntries = () => ledger.entries().filter((entry) => isShown(entry.section))
  const entryOf = (id: number) => ledger.entries().find((entry) => entry.id === id) ?? null

  const isStopped = () => {
    if (options.isStopped?.()) stop()
    return signal.aborted
  }

  const round = async (changed: Changed) => {
    if (isStopped()) return
    hidden.prune()
    for (const root of shadowRoots) if (!isConnected(root)) shadowRoots.delete(root)
    const root = options.root ?? rootElementOf(document)
    if (root !== lastRoot) hearAgain()
    lastRoot = root
    const extents = changed === 'all' ? (root ? [extentOf(root)] : []) : extentsAround(changed)
    await read(extents)
    if (signal.aborted) return
    keeper.look()
    if (isChanged) onChange?.(shownEntries().map(pageReference))
    isChanged = false
  }

  const read = async (extents: Extent[]) => {
    const pauses = createPauses()
    ledger.reread(coverOf(extents))
    for (const extent of extents) {
      let gap = 0
      await scan(extent, {
        tells: isTelling,
        size: reading.closer,
        async stretch(stretch, tells) {
          if (!tells) {
            for (const { length } of stretch.texts) gap += length
            return
          }
          const sections = readSections(stretch, {
            section(section) {
              const element = elementOf(section)
              if (element && !isVisible(element)) return awaitShown(element, section.text)
              ledger.put(section, gap)
              gap = 0
            },
            hidden: awaitShown,
          })
          for (const node of sections) {
            const pause = pauses.take()
            if (pause === true) continue
            const { data } = node
            await pause
            if (signal.aborted) return
            if (node.data !== data || !isStillIn(node, stretch)) return reread(stretch.root)
          }
        },
        isCut,
        shadowRootOf,
        shadowRoot(root) {
          if (!shadowRoots.has(root)) onUnfold(root, reread, signal)
          shadowRoots.add(root)
          changes.watch(root)
        },
        lost: reread,
        pauses,
        signal,
      })
      if (signal.aborted) return
    }
    ledger.sweep()
    await ledger.recognise(contextOf(document, options.root), pauses, signal)
    for (const entry of unpainted) painter.add(entry, isTransparent(entry.section))
    unpainted.clear()
  }

  const awaitShown = (element: Element, text: string) => {
    if (isTelling(text)) hidden.await(element)
  }

  const changes = createChanges(round, signal, isStopped)
  const hidden = createHidden(reread, signal)
  const begin = async () => {
    // The browser has just compiled all this, which was work enough for one task.
    await nextTask()
    await warmUp(recognise, createPauses(), signal)
    if (signal.aborted) return
    changes.watch(options.root ?? document)
    onUnfold(document, reread, signal)
    onVisit(document, () => changes.nudge(), signal)
    await changes.begin()
  }

  function stop() {
    if (signal.aborted) return
    stopping.abort()
    ledger.clear()
    painter.stop()
    shadowRoots.clear()
  }
  options.signal?.addEventListener('abort', stop, { once: true, signal })
  if (options.signal?.aborted) stop()

  return {
    ready: begin(),
    references: () => shownEntries().map(pageReference),
    find(id) {
      const entry = entryOf(id)
      return entry && pageReference(entry)
    },
    at(x, y) {
      keeper.look()
      const entry = entryAt(x, y, {
        document,
        entriesIn: (node) => ledger.entriesIn(node),
        shadowRoots: () => [...shadowRoots],
      })
      return entry && pageReference(entry)
    },
    wash(id) {
      painter.wash(id === null ? null : entryOf(id))
    },
    scrollTo(id) {
      const entry = entryOf(id)
      if (entry) scrollToEntry(entry, painter)
      return entry !== null
    },
    stop,
  }
}

/** Letters that lie over a picture of themselves. */
function isTransparent(section: Section): boolean {
  const element = section.isPlaced && elementOf(section)
  return !!element && /^rgba.* 0\)/.test(getComputedStyle(element).color)
}
