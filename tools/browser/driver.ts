import type { Browser, Page } from 'puppeteer-core'
import type { KeyCommand } from '../../entrypoints/messaging/protocol'

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension?: string
  /** Folder of the browser profile; a temporary one when absent. */
  profile?: string
  headless: boolean
  /** The X display of a browser that is not headless, where it is not the usual one: `:99`. */
  display?: string
  args?: string[]
}

/** What tests ask of a browser that no page can be asked, in each browser's own way. */
export interface Driver {
  /** Folder of the built extension. */
  extension: string
  /** Settles when the extension's background runs. */
  launch(options: LaunchOptions): Promise<Browser>
  /** A page of the extension in a tab of its own, shown: `'options.html'`, `'sidepanel.html#/notes'`. */
  openOwn(browser: Browser, path: string): Promise<Page>
  /** The panel that a card or the popup has opened: a real side panel, or a tab where a browser opens one instead. */
  sidePanel(browser: Browser): Promise<Page>
  /** Does what the keys of a command do, in the tab that is shown. */
  command(browser: Browser, name: KeyCommand): Promise<void>
  /** The keys each command really has: one that another extension or the browser uses is left out without a word. */
  shortcuts(browser: Browser): Promise<Record<string, string>>
  /** Presses our button in the toolbar beside a page, as a reader does. */
  pressToolbarButton(browser: Browser, page: Page): Promise<void>
  /** What a function gives in each frame of a page, run where the page's own scripts do not reach; it stands alone for that. */
  inOwnWorlds<T>(page: Page, read: (given: string) => T, given: string): Promise<T[]>
  /** Ends the extension's background as the browser does when it has been idle; it starts again when it is needed. */
  stopBackground(browser: Browser): Promise<void>
  uninstall(browser: Browser): Promise<void>
}
