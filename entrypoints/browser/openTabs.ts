import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'

/**
 * Chromium brings a content script only into pages opened afterwards, and after an update the scripts in open pages are orphans: those
 * pages get the new ones at once. Firefox does the same by itself.
 */
export function bringSentinelToOpenTabs(): void {
  if (import.meta.env.FIREFOX) return
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void bring()
  })
}

async function bring(): Promise<void> {
  const scripts = (browser.runtime.getManifest().content_scripts ?? []) as { js?: ScriptPublicPath[]; css?: string[] }[]
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue
    const target = { tabId: id, allFrames: true }
    for (const { js = [], css = [] } of scripts) {
      // The browser's own pages are closed to extensions.
      if (css.length > 0) await browser.scripting.insertCSS({ target, files: css }).catch(() => {})
      if (js.length > 0) await browser.scripting.executeScript({ target, files: js }).catch(() => {})
    }
  }
}
