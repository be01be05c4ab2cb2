import { type Browser, browser } from 'wxt/browser'
import { viewPath } from '../../components/views'
import type { PanelPath } from '../messaging/protocol'
import { mostAsked } from './limits'

const lookUp = 'look-up'
const read = 'read'

/**
 * What the menu of a page offers: "Look up in Glossator" on selected words, and to read what a link leads to.
 * @param open called within the click, which counts as a gesture
 */
export function offerMenu(
  open: (tab: Browser.tabs.Tab, path: PanelPath) => void,
  openReader: (address: string) => void,
): void {
  const { contextMenus } = browser
  browser.runtime.onInstalled.addListener(() => {
    // An update finds the entries of the version before it.
    void contextMenus.removeAll().then(() => {
      contextMenus.create({ id: lookUp, title: browser.i18n.getMessage('lookUp'), contexts: ['selection'] })
      contextMenus.create({
        id: read,
        title: browser.i18n.getMessage('readLink'),
        contexts: ['link'],
        targetUrlPatterns: ['http://*/*', 'https://*/*'],
      })
    })
  })
  contextMenus.onClicked.addListener(({ menuItemId, selectionText, linkUrl }, tab) => {
    if (menuItemId === read && linkUrl !== undefined) return openReader(linkUrl)
    const query = selectionText?.replaceAll(/\s+/g, ' ').trim().slice(0, mostAsked) ?? ''
    if (menuItemId !== lookUp || query === '' || tab?.id === undefined) return
    open(tab, viewPath({ name: 'search', query, filters: {} }))
  })
}
