import { browser } from 'wxt/browser'
import type { PageState, Source } from '../../components/client'
import { referenceTitle } from '../../data/lookup/referenceTitle'
import { type FrameReport, onMessage, sendMessage } from '../messaging/protocol'

interface Observer {
  next(state: PageState): void
}

/** The active tab of this panel's window and what its frames report. One per panel: it listens for as long as the panel lives. */
export function createPageWatch() {
  const observers = new Set<Observer>()
  const frames = new Map<number, FrameReport>()
  let tabId: number | undefined
  let state: PageState = { status: 'reading', title: '', references: [] }

  const show = (next: PageState) => {
    state = next
    for (const observer of observers) observer.next(state)
  }

  const gather = () => {
    const reports = [...frames].sort(([a], [b]) => a - b)
    show({
      status: 'read',
      title: reports[0]?.[1].title ?? '',
      references: reports.flatMap(([frame, report]) =>
        report.references.map((found) => ({
          ...found,
          id: frameId(frame, found.id),
          title: referenceTitle(found.reference),
        })),
      ),
    })
  }

  const follow = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    tabId = tab?.id
    frames.clear()
    show({ status: 'reading', title: tab?.title ?? '', references: [] })
    try {
      if (tabId === undefined) throw new Error('no tab')
      await sendMessage('askReport', undefined, tabId)
    } catch {
      // No script of ours answers there: the browser keeps the page closed to extensions, or it has not loaded yet.
      if (tab?.id === tabId) show({ status: 'closed', title: tab?.title ?? '' })
    }
  }

  onMessage('pageReport', ({ data, sender }) => {
    if (sender.tab?.id === undefined || sender.tab.id !== tabId) return
    frames.set(sender.frameId ?? 0, data)
    gather()
  })
  browser.tabs.onActivated.addListener(() => void follow())
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tabId && change.status !== undefined) void follow()
  })
  void follow()

  const source: Source<PageState> = {
    subscribe(observer) {
      observers.add(observer)
      observer.next(state)
      return { unsubscribe: () => void observers.delete(observer) }
    },
  }

  return {
    source,
    /** False when the reference is no longer there. */
    async jumpTo(id: string): Promise<boolean> {
      const { frame, reference } = readFrameId(id)
      if (tabId === undefined) return false
      return sendMessage('jumpTo', reference, { tabId, frameId: frame })
    },
    async jumpBack(): Promise<void> {
      if (tabId !== undefined) await sendMessage('jumpBack', undefined, tabId)
    },
  }
}

const frameId = (frame: number, reference: string) => `${frame}:${reference}`

function readFrameId(id: string): { frame: number; reference: string } {
  const cut = id.indexOf(':')
  return { frame: Number(id.slice(0, cut)), reference: id.slice(cut + 1) }
}
