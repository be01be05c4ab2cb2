import { browser } from 'wxt/browser'
import type { PanelPath } from '../messaging/protocol'

/** The side panel, in each browser's own way. */

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> }
}

/** Whether a card's click opens a panel, which must be at once; else a tab opens, which is given its address and can wait. */
export const opensBeside = (): boolean => browser.sidePanel !== undefined

/** Opens the panel beside a tab. Chromium wants this in the same turn as the reader's gesture; Firefox has no such call, so a tab opens. */
export async function openPanel(tabId: number, path: PanelPath): Promise<void> {
  if (opensBeside()) await browser.sidePanel.open({ tabId })
  else await browser.tabs.create({ url: `/sidepanel.html#${path}` })
}

/** The same from the popup or a menu, whose click Firefox too takes for a gesture. A sidebar asks where it is to land. */
export async function openPanelByClick(tabId: number, path: PanelPath): Promise<void> {
  const { sidebarAction } = browser as FirefoxSidebar
  if (!opensBeside() && sidebarAction !== undefined) await sidebarAction.open()
  else await openPanel(tabId, path)
}
