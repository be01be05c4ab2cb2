import { browser } from 'wxt/browser'

interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null
}

/** The shadow root of an element, closed ones included; null when it has none. Chromium and Firefox each have their own way. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot
  if (browser.dom !== undefined && element instanceof HTMLElement)
    return browser.dom.openOrClosedShadowRoot(element) as ShadowRoot | null
  return (element as FirefoxElement).openOrClosedShadowRoot ?? null
}
