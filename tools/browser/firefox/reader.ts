import { resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { type Served, serve } from '../serve'
import { launchFirefox } from './launch'

export const firefoxExtension = resolve('.output/firefox-mv3')

/** A real Firefox with the built extension and the sample pages on a local server. */
export class FirefoxReader implements AsyncDisposable {
  readonly browser: Browser
  readonly pages: Served

  private constructor(browser: Browser, pages: Served) {
    this.browser = browser
    this.pages = pages
  }

  static async start(options: { extension?: string | null } = {}): Promise<FirefoxReader> {
    const extension = options.extension === null ? undefined : (options.extension ?? firefoxExtension)
    return new FirefoxReader(await launchFirefox(extension), await serve('tests/pages'))
  }

  async open(path: string): Promise<Page> {
    const page = await this.browser.newPage()
    await page.goto(`${this.pages.origin}/${path}`)
    return page
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.browser.close()
    await this.pages[Symbol.asyncDispose]()
  }
}
