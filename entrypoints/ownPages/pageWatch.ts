import { browser } from 'wxt/browser'
import type { ClosedReason, PageState } from '../../components/clients/page'
import { language } from '../../components/words'
import { whatIsCited } from '../../data/lookup/cited'
import { documentShownAt, isReader } from '../browser/reader'
import { type FrameReport, onMessage, sendMessage } from '../messaging/protocol'
import { frameReport } from '../messaging/reported'
import { currentPolicy } from '../settings/policy'
import { held } from '../sources/held'
import { whyOff } from '../switches/off'
import { onSwitched, storedSwitches } from '../switches/store'

/** The active tab of this window and what its frames report. One per panel or popup: it listens for as long as that lives. */
export function createPageWatch() {
  const frames = new Map<number, FrameReport>()
  let tabId: number | undefined
  let windowId: number | undefined
  let address: string | undefined
  let rounds = 0
  const state = held<PageState>({ status: 'reading', title: '', references: [] })
  const show = state.set

  const gather = () => {
    const reports = [...frames].sort(([a], [b]) => a - b)
    show({
      status: 'read',
      title: reports[0]?.[1].title ?? '',
      url: address,
      references: reports.flatMap(([frame, report]) =>
        report.references.map((found) => ({
          ...found,
          id: frameId(frame, found.id),
          ...whatIsCited(found.reference, language()),
        })),
      ),
    })
  }

  const follow = async () => {
    const round = ++rounds
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const [switches, { policy }] = await Promise.all([storedSwitches(), currentPolicy()])
    const reason = whyOff(switches, tab?.url, Date.now(), policy)
    if (round !== rounds) return
    tabId = tab?.id
    windowId = tab?.windowId
    const ours = isReader(tab?.url)
    address = ours ? documentShownAt(tab?.url) : tab?.url
    frames.clear()
    const title = tab?.title ?? ''
    if (reason !== null) return show({ status: 'off', title, reason })
    show({ status: 'reading', title, url: address, references: [] })
    const closed = ours ? null : await wake(tabId)
    if (round !== rounds || tabId === undefined) return
    if (closed !== null) return show({ status: 'closed', title, reason: closed })
    // A page that is still loading does not answer yet; its end is another round.
    await sendMessage('askReport', undefined, tabId).catch(() => {})
  }

  onMessage('pageReport', ({ data, sender }) => {
    if (sender.tab?.id === undefined || sender.tab.id !== tabId || !('references' in state.get())) return
    const report = frameReport.safeParse(data)
    if (!report.success) return
    frames.set(sender.frameId ?? 0, report.data)
    gather()
  })
  browser.tabs.onActivated.addListener((tab) => {
    if (windowId === undefined || tab.windowId === windowId) void follow()
  })
  browser.tabs.onUpdated.addListener((id, change) => {
    // Our reader's address changes with the document that is opened in it.
    if (id === tabId && (change.status !== undefined || isReader(change.url))) void follow()
  })
  onSwitched(() => void follow())
  void follow()

  return {
    source: state.source,
    /** Of the tab it follows; undefined where the browser does not tell. */
    address: () => address,
    tabId: () => tabId,
    tab: () => (tabId === undefined || windowId === undefined ? undefined : { id: tabId, windowId }),
    isPdf(): boolean {
      const now = state.get()
      return now.status === 'closed' && now.reason === 'pdf'
    },
    /** False when the reference is no longer there. */
    async jumpTo(id: string): Promise<boolean> {
      const { frame, reference } = readFrameId(id)
      if (tabId === undefined) return false
      // Nobody answers where the frame has gone or been switched off.
      return sendMessage('jumpTo', reference, { tabId, frameId: frame }).catch(() => false)
    },
    async jumpBack(): Promise<void> {
      if (tabId !== undefined) await sendMessage('jumpBack', undefined, tabId).catch(() => {})
    },
  }
}

const wake = async (tabId: number | undefined): Promise<ClosedReason | null> =>
  tabId === undefined ? 'browser' : sendMessage('wake', tabId).catch(() => 'browser' as const)

const frameId = (frame: number, reference: string) => `${frame}:${reference}`

function readFrameId(id: string): { frame: number; reference: string } {
  const cut = id.indexOf(':')
  return { frame: Number(id.slice(0, cut)), reference: id.slice(cut + 1) }
}
