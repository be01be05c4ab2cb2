import { firstChildOf, isShadowRoot, isText, type ShadowRootOf } from '../dom'

/** What may host a root besides custom elements (HTML, "attachShadow"), where it is usual to. */
const hosts = new Set('article aside blockquote div footer header main nav section span'.split(' '))

/**
 * Finds open shadow roots by the element's own property, and closed ones through `closed`, which costs far more: it is asked only
 * about custom elements and elements without content of their own, as hosts of closed roots are.
 * Called for every element of every page: properties are read directly, since a form that hides them hosts no root.
 */
export function shadowRootFinder(closed?: ShadowRootOf): ShadowRootOf {
  /** By tag: may it host a closed root? */
  const mayHost = new Map<string, boolean>()
  return (element) => {
    const root = element.shadowRoot
    if (root) return isShadowRoot(root) ? root : null
    if (!closed) return null
    const name = element.localName
    let may = mayHost.get(name)
    if (may === undefined) mayHost.set(name, (may = hosts.has(name) || /-/.test(name)))
    return may && (!hosts.has(name) || isEmpty(element)) ? closed(element) : null
  }
}

function isEmpty(element: Element): boolean {
  if (element.childElementCount > 0) return false
  const only = firstChildOf(element)
  return !only || (isText(only) && only.data.trim() === '')
}
