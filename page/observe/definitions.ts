import { isConnected, nameOf, rootElementOf } from '../dom'
import { watching } from '../limits'

/** A custom element is no form: nothing in it hides its methods. */
const isDefined = (element: Element): boolean => element.matches(':defined')

/**
 * Looks whether custom elements that had no definition have got one, and with it perhaps a shadow root: no mutation tells, and an
 * extension's world has no `customElements`. One element of each name is looked at, each time after twice as long.
 * @param defined gets what holds all elements of that name
 */
export function awaitDefinitions(defined: (root: Node) => void, signal: AbortSignal): (element: Element) => void {
  const waiting = new Map<string, Element>()
  let wait: number

  const look = () => {
    for (const [name, element] of waiting) {
      if (isDefined(element)) defined(rootElementOf(document) as Element)
      else if (isConnected(element)) continue
      waiting.delete(name)
    }
    if (waiting.size && !signal.aborted) setTimeout(look, (wait *= 2))
  }
  return (element) => {
    if (isDefined(element)) return
    if (!waiting.size) setTimeout(look, (wait = watching.settle))
    waiting.set(nameOf(element), element)
  }
}
