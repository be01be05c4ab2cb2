import { isShadowRoot, type ShadowRootOf } from '../dom'

/** Custom elements, and what else hosts a root where it is usual to. */
const hosts = /-|^(?:article|aside|blockquote|div|footer|header|main|nav|section|span)$/

/**
 * Finds open shadow roots by the element's own property, and closed ones through `closed`, which costs far more: it is asked only
 * about custom elements and elements without content of their own, as hosts of closed roots are.
 * Called for most elements of every page: properties are read directly, since a form that hides them hosts no root.
 */
export const shadowRootFinder =
  (closed?: ShadowRootOf): ShadowRootOf =>
  (element) => {
    const root = element.shadowRoot
    if (root) return isShadowRoot(root) ? root : null
    const name = element.localName
    return closed && hosts.test(name) && (/-/.test(name) || isEmpty(element)) ? closed(element) : null
  }

/** Without a look at its text node, which the browser would have to make known to us first. */
const isEmpty = (element: Element): boolean => element.childElementCount === 0 && !element.textContent?.trim()
