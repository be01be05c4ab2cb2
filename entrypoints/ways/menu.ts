import { browser } from 'wxt/browser'
import { viewPath } from '../../components/views'
import type { PanelPath } from '../messaging/protocol'
import { mostAsked } from './limits'

const id = 'look-up'

/** "Look up in Glossator" on words selected in any page: `open` is called within the click, which counts as a gesture. */
export function offerLookUp(open: (tabId: number, path: PanelPath) => void): void {
  browser.runtime.onInstalled.addListener(() => {
    // An update finds the entry of the version before it.
    void browser.contextMenus
      .removeAll()
      .then(() =>
        browser.contextMenus.create({ id, title: browser.i18n.getMessage('lookUp'), contexts: ['selection'] }),
      )
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const query = selectionText?.replaceAll(/\s+/g, ' ').trim().slice(0, mostAsked) ?? ''
    if (menuItemId !== id || query === '' || tab?.id === undefined) return
    open(tab.id, viewPath({ name: 'search', query, filters: {} }))
  })
}
