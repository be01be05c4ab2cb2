import { hostName } from '../host'
import { firstChildOf, isText, nameOf, nextSiblingOf, openShadowOf, type ShadowRootOf } from '../dom'

/**
 * Finds open shadow roots by the element's own property, and closed ones through `closed`, which costs far more: it is asked only
 * about custom elements and elements without content of their own, as hosts of closed roots are.
 */
export function shadowRootFinder(closed?: ShadowRootOf): ShadowRootOf {
  if (!closed) return openShadowOf
  return (element) => openShadowOf(element) ?? (mayHostClosed(element) ? closed(element) : null)
}

/** What may host a root besides custom elements (HTML, "attachShadow"), where it is usual to. */
const hosts = new Set('article aside blockquote div footer header main nav section span'.split(' '))

function mayHostClosed(element: Element): boolean {
  const name = nameOf(element)
  if (name === hostName) return false
  if (name.includes('-')) return true
  if (!hosts.has(name)) return false
  const first = firstChildOf(element)
  return !first || (isText(first) && !nextSiblingOf(first) && first.data.trim() === '')
}
