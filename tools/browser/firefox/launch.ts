import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from '../find'
import { patience } from '../patience'

/** Of the window: room for a card on either side of a line. In CSS pixels. */
const window = { width: 1280, height: 980 }

/**
 * Starts the installed Firefox without a window, with the unpacked extension when one is given.
 * @throws when no Firefox is installed; the message says what to install.
 */
export async function launchFirefox(
  extension?: string,
  { profile, preferences }: { profile?: string; preferences?: Record<string, unknown> } = {},
): Promise<Browser> {
  const executablePath = findFirefox()
  if (executablePath === undefined)
    throw new Error('No Firefox found. Install it, or set FIREFOX_PATH to its executable.')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(preferences === undefined ? {} : { extraPrefsFirefox: preferences }),
    // System access reaches the browser's own window: its toolbar, its sidebar, its prompts.
    args: [`--width=${window.width}`, `--height=${window.height}`, '--remote-allow-system-access'],
  })
  if (extension !== undefined) await browser.installExtension(extension)
  return browser
}

/** The first page that passes, once there is one; its address reads about:blank where it is an extension's own. */
export async function pageWhere(browser: Browser, passes: (page: Page) => Promise<boolean>): Promise<Page> {
  const end = Date.now() + patience
  do {
    for (const page of await browser.pages()) if (await passes(page).catch(() => false)) return page
    await new Promise((resolve) => setTimeout(resolve, 50))
  } while (Date.now() < end)
  throw new Error('No such page was opened.')
}
