import { isShadowRoot, type ShadowRootOf } from '../dom'
import { usualHosts } from './hosts'

/**
 * Finds open shadow roots by the element's own property, and closed ones through `closed`, which costs far more: it is asked only
 * about custom elements and elements without content of their own, as hosts of closed roots are.
 * `rootless` hears of custom elements without one, which may get it with their definition or later.
 * Called for most elements of every page: properties are read directly, since a form that hides them hosts no root.
 */
export const shadowRootFinder =
  (closed: ShadowRootOf, rootless?: (element: Element) => void): ShadowRootOf =>
  (element) => {
    const open = element.shadowRoot
    if (open) return isShadowRoot(open) ? open : null
    const name = element.localName
    const isCustom = /-/.test(name)
    const root = isCustom || (isEmpty(element) && usualHosts.includes(name)) ? closed(element) : null
    if (isCustom && !root) rootless?.(element)
    return root
  }

/** Without a look at its text node, which the browser would have to make known to us first. */
const isEmpty = (element: Element): boolean => !element.childElementCount && !element.textContent?.trim()
