import { browser } from 'wxt/browser'

/** The side panel, in each browser's own way. */

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> }
}

/** Opens the panel beside a tab. Chromium wants this in the same turn as the reader's gesture; Firefox has no such call, so a tab opens. */
export async function openPanel(tabId: number, path: string): Promise<void> {
  if (browser.sidePanel !== undefined) await browser.sidePanel.open({ tabId })
  else await browser.tabs.create({ url: `/sidepanel.html#${path}` })
}

/** The same from the toolbar's popup: a page of the extension, where Firefox takes the click for a gesture too. */
export async function openPanelFromPopup(tabId: number): Promise<void> {
  const { sidebarAction } = browser as FirefoxSidebar
  if (browser.sidePanel === undefined && sidebarAction !== undefined) await sidebarAction.open()
  else await openPanel(tabId, '/page')
}
