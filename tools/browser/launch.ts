import puppeteer, { type Browser, type Page, type Target, type WebWorker } from 'puppeteer-core'
import type { LaunchOptions } from './driver'
import { findChromium } from './find'
import { often, patience } from './patience'
import { quiet } from './quiet'

/** What a profile of its own would begin with. */
const settled = ['--disable-default-apps', '--no-default-browser-check', '--no-first-run']

/** Two pages for its address bar and a process for whatever comes next, made ready unasked: a third of the work of a start. */
const readied = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess'

/**
 * Starts the installed Chromium, with the unpacked extension when one is given.
 * @throws when no Chromium is installed; the message says what to install.
 */
export async function launch({ extension, profile, headless, display, args = [] }: LaunchOptions): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new Error('No Chromium found. Install it, or set CHROMIUM_PATH to its executable.')
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    defaultViewport: null,
    ...(extension === undefined ? {} : { enableExtensions: [extension] }),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(display === undefined ? {} : { env: { ...process.env, DISPLAY: display } }),
    args: [
      ...quiet,
      ...settled,
      readied,
      ...root,
      ...(headless ? ['--disable-gpu', '--window-size=1280,900'] : []),
      ...args,
    ],
  })
}

const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().endsWith('background.js')

/** The extension's service worker, once it runs. */
export async function serviceWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(isWorker)
  const worker = await target.worker()
  if (worker === null) throw new Error('The service worker ended as it was found.')
  // One that is just starting has nothing of the extension's yet.
  for (const end = Date.now() + patience; !(await worker.evaluate(() => 'chrome' in globalThis)); ) {
    if (Date.now() > end) throw new Error('The service worker never got the interfaces of the extension.')
    await new Promise((resolve) => setTimeout(resolve, often))
  }
  return worker
}

export async function extensionId(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget(isWorker)
  return new URL(target.url()).host
}

/** The page of the open side panel, which `browser.pages()` does not list. */
export async function sidePanel(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget((t) => t.url().includes('/sidepanel.html'))
  return target.asPage()
}

/** Ends the service worker as the browser does when it has been idle; it starts again when it is needed. */
export async function stopServiceWorker(browser: Browser): Promise<void> {
  const worker = await serviceWorker(browser)
  await worker.close()
}
