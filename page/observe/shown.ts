import { elementAround, isConnected, isShadowRoot, isVisible } from '../dom'
import { isUnshown } from '../read/skipped'
import { hear } from './hear'

/** `details` that open: text directly in them has no box of its own to tell it. Each root hears its own only. */
export function onUnfold(root: Node, unfolded: (details: Element) => void, signal: AbortSignal): void {
  const listener = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open) unfolded(target)
  }
  const options = { capture: true, signal }
  // Of a shadow root no listener is taken, and what has left the page is not to be kept for hearing it again.
  if (isShadowRoot(root)) root.addEventListener('toggle', listener, options)
  else hear(root, 'toggle', listener, options)
}

export interface Hidden {
  /** Waits until the element is laid out. */
  await(element: Element): void
  /** Lets go of what has left the document. */
  prune(): void
}

/**
 * Tells when hidden elements come to be shown, in whatever way: attribute, style sheet, `details`, media query, tab. A box that
 * gains a size tells it for blocks, wherever they are; coming into view tells it for what has no size of its own. No attribute of
 * the page needs watching for it.
 */
export function createHidden(shown: (element: Element) => void, signal: AbortSignal): Hidden {
  const waiting = new Set<Element>()

  const look = (records: readonly { target: Element }[]) => {
    for (const { target } of records) {
      if (!waiting.has(target) || !isVisible(target) || isUnshown(getComputedStyle(target))) continue
      forget(target)
      shown(target)
    }
  }
  const sizes = new ResizeObserver(look)
  const views = new IntersectionObserver(look)

  const forget = (element: Element) => {
    waiting.delete(element)
    sizes.unobserve(element)
    views.unobserve(element)
  }

  signal.addEventListener('abort', () => {
    sizes.disconnect()
    views.disconnect()
    waiting.clear()
  })

  return {
    await(element) {
      // An element inside another that is waited for comes with it.
      for (let outer = elementAround(element); outer; outer = elementAround(outer)) if (waiting.has(outer)) return
      if (waiting.has(element)) return
      waiting.add(element)
      sizes.observe(element)
      views.observe(element)
    },
    prune() {
      for (const element of waiting) if (!isConnected(element)) forget(element)
    },
  }
}
