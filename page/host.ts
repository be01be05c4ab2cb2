/** The one element we ever add to a page: it holds the card while the card is open, and is gone otherwise. */
export interface Host {
  element: HTMLElement
  shadow: ShadowRoot
  /** It starts invisible: what is in it is measured before it is placed. */
  reveal(): void
  remove(): void
}

/** Its name. What stands in it is our own words, never read as the page's. */
export const hostName = 'glossator-card'

const html = 'http://www.w3.org/1999/xhtml'
/** A page may style every element of its own; nothing of that may move the card or hide it. */
const style = 'all: initial !important; display: block !important;'

/**
 * Adds an empty element in the top layer, above dialogs and full screen. `x`, `y` is where the reader points, in CSS pixels of the
 * window: in a modal dialog the host becomes the dialog's child, since everything outside such a dialog is inert.
 */
export function createHost(document: Document, x: number, y: number): Host {
  const element = document.createElementNS(html, hostName)
  const shadow = element.attachShadow({ mode: 'closed' })
  element.popover = 'manual'
  element.style.cssText = `${style} visibility: hidden !important`
  ;(modalAt(document, x, y) ?? document.documentElement).append(element)
  element.showPopover()
  return {
    element,
    shadow,
    reveal() {
      element.style.cssText = style
    },
    remove: () => element.remove(),
  }
}

function modalAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y)
  const inner = element?.shadowRoot ? modalAt(element.shadowRoot, x, y) : null
  return inner ?? element?.closest(':modal') ?? null
}
