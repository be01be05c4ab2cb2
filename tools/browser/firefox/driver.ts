import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js'
import type { Driver } from '../driver'
import { launchFirefox, pageWhere } from './launch'
import { copyBegun } from './profile'
import { inWindow } from './window'

/** Of `browser_specific_settings` in the manifest. */
const id = 'glossator@glossator.invalid'

/** What is used here of Firefox's own window. */
interface FirefoxTab {
  linkedBrowser: { currentURI: { spec: string } }
}
declare const gBrowser: { selectedTab: FirefoxTab; addTab(url: string, options: object): FirefoxTab }
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } }
interface FirefoxExtension {
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>
}
declare const WebExtensionPolicy: {
  getByID(wanted: string): { mozExtensionHostname: string; extension: FirefoxExtension } | null
}
declare const ChromeUtils: { importESModule(url: string): never }

const commands = { 'next-reference': 'J', 'previous-reference': 'K', 'open-card': 'L' } as const

export const firefox: Driver = {
  extension: resolve('.output/firefox-mv3'),

  async launch({ extension, profile }) {
    if (profile === undefined) return launchFirefox(extension)
    await copyBegun(profile)
    return launchFirefox(extension, { profile })
  },

  // Firefox refuses to go to an extension's page when a test asks for it; its own window may.
  async openOwn(browser, path) {
    const before = new Set(await browser.pages())
    await inWindow(
      browser,
      (extension, wanted) => {
        const url = `moz-extension://${WebExtensionPolicy.getByID(extension)?.mozExtensionHostname}/${wanted}`
        gBrowser.selectedTab = gBrowser.addTab(url, {
          triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        })
      },
      id,
      path,
    )
    // Others of ours open by themselves, the welcome for one.
    return pageWhere(browser, async (page) => !before.has(page) && (await isOwn(page, path)))
  },

  // A card cannot open the sidebar there; a tab opens instead.
  sidePanel: (browser) => pageWhere(browser, async (page) => (await address(page)).includes('/sidepanel.html')),

  command: (browser, name) =>
    inWindow(
      browser,
      (key) => {
        const found = document.querySelector(`keyset[id*="glossator"] key[key="${key}"]`)
        ;(found as unknown as { doCommand(): void }).doCommand()
      },
      commands[name],
    ),

  shortcuts: (browser) =>
    inWindow(
      browser,
      (names) => {
        const keys = new Set(
          [...document.querySelectorAll('keyset[id*="glossator"] key')].map((key) => key.getAttribute('key')),
        )
        const assigned = Object.entries(names).filter(([, key]) => keys.has(key))
        return Object.fromEntries(assigned.map(([name, key]) => [name, `Alt+Shift+${key}`]))
      },
      commands,
    ),

  async pressToolbarButton(browser, page) {
    await page.bringToFront()
    await inWindow(
      browser,
      async (extension) => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs') as {
          ExtensionParent: {
            apiManager: {
              global: { browserActionFor(of: unknown): { triggerAction(window: unknown): Promise<void> } }
            }
          }
        }
        const action = ExtensionParent.apiManager.global.browserActionFor(
          WebExtensionPolicy.getByID(extension)?.extension,
        )
        await action.triggerAction(window)
      },
      id,
    )
  },

  inOwnWorlds: (page, read, given) =>
    Promise.all(
      page.frames().map((frame) => {
        if (!(frame instanceof BidiFrame)) throw new Error('not driven by WebDriver BiDi')
        return frame.isolatedRealm().evaluate(read, given)
      }),
    ),

  stopBackground: (browser) =>
    inWindow(
      browser,
      (extension) =>
        WebExtensionPolicy.getByID(extension)?.extension.terminateBackground({ ignoreDevToolsAttached: true }),
      id,
    ),

  uninstall: (browser) => browser.uninstallExtension(id),
}

const address = (page: Page): Promise<string> => page.evaluate(() => location.href)
const isOwn = async (page: Page, path: string): Promise<boolean> => {
  const { protocol, pathname } = new URL(await address(page))
  return protocol === 'moz-extension:' && pathname === `/${path.replace(/[#?].*/, '')}`
}
