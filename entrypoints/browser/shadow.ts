import { browser } from 'wxt/browser'
import { hostName } from '../../page/card-frame'

interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null
}

/**
 * The shadow root of an element, closed ones included; null when it has none, or is our card: our own words are not the page's. Chromium
 * and Firefox each have their own way.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.localName === hostName) return null
  if (browser.dom !== undefined && element instanceof HTMLElement) return browser.dom.openOrClosedShadowRoot(element)
  return (element as FirefoxElement).openOrClosedShadowRoot ?? null
}
