import { browser } from 'wxt/browser'
import type { PanelPath } from '../messaging/protocol'

/** The side panel, in each browser's own way. */

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void>; isOpen(of: { windowId: number }): Promise<boolean> }
}

/** The tab that a panel belongs beside. */
export interface Beside {
  id: number
  windowId: number
}

/** Whether a card's click opens a panel, which must be at once; else a tab opens, which is given its address and can wait. */
export const opensBeside = (): boolean => browser.sidePanel !== undefined

/** Opens the panel beside a tab. Chromium wants this in the same turn as the reader's gesture; Firefox has no such call, so a tab opens. */
export async function openPanel({ id, windowId }: Beside, path: PanelPath): Promise<void> {
  if (opensBeside()) await browser.sidePanel.open({ tabId: id })
  else await showInTab(windowId, path)
}

/** The same from the popup or a menu, whose click Firefox too takes for a gesture. A sidebar asks where it is to land. */
export async function openPanelByClick(beside: Beside, path: PanelPath): Promise<void> {
  const { sidebarAction } = browser as FirefoxSidebar
  if (!opensBeside() && sidebarAction !== undefined) await sidebarAction.open()
  else await openPanel(beside, path)
}

/** Whether Firefox's sidebar stands open there, and is ours. */
export async function isSidebarOpen(windowId: number): Promise<boolean> {
  const { sidebarAction } = browser as FirefoxSidebar
  return (await sidebarAction?.isOpen({ windowId })) ?? false
}

/** In the tab of the window that shows the panel already, else in a new one. */
async function showInTab(windowId: number, path: PanelPath): Promise<void> {
  const page = browser.runtime.getURL('/sidepanel.html')
  const url = `${page}#${path}` as const
  const tab = (await browser.tabs.query({ windowId })).find((one) => one.url?.split('#')[0] === page)
  if (tab?.id === undefined) await browser.tabs.create({ windowId, url })
  else await browser.tabs.update(tab.id, { url, active: true })
}
