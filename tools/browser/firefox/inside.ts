import type { Browser } from 'puppeteer-core'
import { inWindow } from './window'

/** Where Firefox shows a page of ours outside of its tabs; or the tab that is shown. */
export type Part = 'popup' | 'sidebar' | 'tab'

/** What is used here of Firefox's own window. */
interface Messages {
  addMessageListener(name: string, heard: (message: { data: string }) => void): void
  loadFrameScript(url: string, later: boolean): void
}
declare const gBrowser: { selectedBrowser: object }

/**
 * Runs a function with the document of the open popup, of the sidebar or of a tab, as if the reader had just clicked there, and answers what it
 * returns: something JSON can hold. WebDriver lists neither of the first two among its pages. Undefined as long as it is not open.
 */
export function inside<Args extends unknown[], Result>(
  browser: Browser,
  part: Part,
  run: (of: Document, ...args: Args) => Result,
  ...args: Args
): Promise<Result | undefined> {
  return inWindow(
    browser,
    async (where, source, given) => {
      const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null
      const found =
        where === 'tab'
          ? gBrowser.selectedBrowser
          : where === 'popup'
            ? document.querySelector('.webextension-popup-browser')
            : sidebar?.contentDocument?.getElementById('webext-panels-browser')
      const { messageManager } = (found ?? {}) as { messageManager?: Messages | null }
      if (!messageManager) return undefined
      const name = `glossator-${Math.random()}`
      const answer = new Promise<string>((resolve) => {
        messageManager.addMessageListener(name, ({ data }) => resolve(data))
      })
      const script = `{
        const asked = content.windowUtils.setHandlingUserInput(true)
        const result = (${source})(content.document, ...${given})
        asked.destruct()
        sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(result ?? null))
      }`
      messageManager.loadFrameScript(`data:;charset=utf-8,${encodeURIComponent(script)}`, false)
      const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 2_000))
      const said = await Promise.race([answer, late])
      return said === undefined ? undefined : JSON.parse(said)
    },
    part,
    run.toString(),
    JSON.stringify(args),
  ) as Promise<Result | undefined>
}
