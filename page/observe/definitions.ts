import { nameOf, rootElementOf, type ShadowRootOf } from '../dom'
import { watching } from '../limits'

/**
 * Looks whether custom elements without a shadow root have got one, with their definition or later: no mutation tells, and an extension's
 * world has no `customElements`. One element of each name is looked at, each time a little later, and is kept alive by nothing here.
 * @param attached gets what holds all elements of that name
 */
export function awaitRoots(
  shadowRootOf: ShadowRootOf,
  attached: (root: Node) => void,
  signal: AbortSignal,
): (element: Element) => void {
  const waiting = new Map<string, WeakRef<Element>>()
  let wait: number

  const look = () => {
    for (const [name, held] of waiting) {
      const element = held.deref()
      const isHere = element?.isConnected
      if (isHere && !shadowRootOf(element)) continue
      waiting.delete(name)
      if (isHere) attached(rootElementOf(document) as Element)
    }
    if (waiting.size && !signal.aborted) setTimeout(look, (wait += watching.settle))
  }
  return (element) => {
    if (!waiting.size) setTimeout(look, (wait = watching.settle))
    waiting.set(nameOf(element), new WeakRef(element))
  }
}
