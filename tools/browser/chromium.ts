import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { Driver } from './driver'
import { extensionId, launch, serviceWorker, sidePanel, stopServiceWorker } from './launch'

/** What is used here of the worker's own globals. */
interface Worker {
  chrome: {
    commands: {
      getAll(): Promise<{ name: string; shortcut: string }[]>
      onCommand: { dispatch(command: string, tab: unknown): void }
    }
    tabs: { query(wanted: { active: boolean; lastFocusedWindow: boolean }): Promise<unknown[]> }
  }
}

export const chromium: Driver = {
  extension: resolve('.output/chrome-mv3'),

  async launch(options) {
    const browser = await launch(options)
    if (options.extension !== undefined) await serviceWorker(browser)
    return browser
  },

  async openOwn(browser, path) {
    const page = await browser.newPage()
    await page.goto(`chrome-extension://${await extensionId(browser)}/${path}`)
    return page
  },

  sidePanel,

  // Commands never reach a browser without a window by key, so the browser's own event is raised in the extension's worker.
  async command(browser, name) {
    const worker = await serviceWorker(browser)
    await worker.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as Worker
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      chrome.commands.onCommand.dispatch(wanted, tab)
    }, name)
  },

  async shortcuts(browser) {
    const worker = await serviceWorker(browser)
    const commands = await worker.evaluate(() => (globalThis as unknown as Worker).chrome.commands.getAll())
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))
  },

  async pressToolbarButton(browser, page) {
    await page.bringToFront()
    await page.triggerExtensionAction(await installed(browser))
  },

  async inOwnWorlds<T>(page: Page, read: (given: string) => T, given: string) {
    const session = await page.createCDPSession()
    const { frameTree } = await session.send('Page.getFrameTree')
    const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map(({ frame }) => frame)]
    const answers: T[] = []
    for (const { id } of frames) {
      const world = await session.send('Page.createIsolatedWorld', { frameId: id, worldName: 'tests' })
      const { result } = await session.send('Runtime.evaluate', {
        contextId: world.executionContextId,
        expression: `(${read.toString()})(${JSON.stringify(given)})`,
        returnByValue: true,
      })
      answers.push(result.value as T)
    }
    await session.detach()
    return answers
  },

  stopBackground: stopServiceWorker,

  uninstall: async (browser) => browser.uninstallExtension(await extensionId(browser)),
}

async function installed(browser: Browser) {
  const [extension] = (await browser.extensions()).values()
  if (extension === undefined) throw new Error('No extension is loaded.')
  return extension
}
