import { browser } from 'wxt/browser'

/** The side panel, in each browser's own way. */

interface FirefoxSidebar {
  sidebarAction?: { toggle(): Promise<void> }
}

/** Opens the panel beside a tab. Chromium wants this in the same turn as the reader's gesture; Firefox has no such call, so a tab opens. */
export async function openPanel(tabId: number, path: string): Promise<void> {
  if (browser.sidePanel !== undefined) await browser.sidePanel.open({ tabId })
  else await browser.tabs.create({ url: `/sidepanel.html#${path}` })
}

/** A click on the toolbar button opens the panel. */
export function openPanelFromToolbar(): void {
  if (browser.sidePanel !== undefined) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  else browser.action.onClicked.addListener(() => void (browser as FirefoxSidebar).sidebarAction?.toggle())
}
