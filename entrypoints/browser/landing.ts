import type { Browser } from 'wxt/browser'
import { type PanelPath, sendMessage } from '../messaging/protocol'
import { type Beside, isSidebarOpen, openPanel, openPanelByClick, opensBeside } from './panel'

type Sender = Pick<Browser.tabs.Tab, 'id' | 'windowId'> | undefined

/** Opens side panels and keeps for each window where its own is to go. */
export function createLanding() {
  const waiting = new Map<number, PanelPath>()

  /** A panel that is open asks at once; one that is opening, as soon as it can. */
  const show = (windowId: number, path: PanelPath) => {
    waiting.set(windowId, path)
    sendMessage('pathWaits', windowId).catch(() => {})
  }
  const open = async (tab: Sender, path: PanelPath): Promise<void> => {
    const beside = known(tab)
    if (!opensBeside() && !(await isSidebarOpen(beside.windowId))) return openPanel(beside, path)
    const opening = opensBeside() ? openPanel(beside, path) : undefined
    show(beside.windowId, path)
    await opening
  }

  return {
    open,
    /** For a panel that another opens. */
    show,
    openByClick(tab: Sender, path: PanelPath): Promise<void> {
      const beside = known(tab)
      const opening = openPanelByClick(beside, path)
      show(beside.windowId, path)
      return opening
    },
    /** The same where the address is known only later: the panel opens within the gesture, and goes on from `meanwhile`. */
    async openFor(tab: Sender, meanwhile: PanelPath, find: () => Promise<PanelPath>): Promise<void> {
      if (!opensBeside()) return open(tab, await find())
      const opening = open(tab, meanwhile)
      const path = await find()
      await opening
      show(known(tab).windowId, path)
    },
    /** Told once. */
    take(windowId: number): PanelPath | null {
      const path = waiting.get(windowId) ?? null
      waiting.delete(windowId)
      return path
    },
  }
}

function known(tab: Sender): Beside {
  if (tab?.id === undefined) throw new Error('Only a page can open the side panel.')
  return { id: tab.id, windowId: tab.windowId }
}
