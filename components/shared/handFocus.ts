/**
 * A `ref` for what may go away with the focus in it, as a button does that takes itself away: the focus goes on to `to`, asked for once
 * all is drawn, unless something else has taken it by then. A card's frame that the reader has left takes it from no page.
 */
export function handFocusTo(to: () => HTMLElement | null) {
  return (element: HTMLElement | null) => {
    if (element === null) return undefined
    return () => {
      const root = element.getRootNode() as Document | ShadowRoot
      const { ownerDocument } = element
      if (!element.contains(root.activeElement) || !ownerDocument.hasFocus()) return
      queueMicrotask(() => {
        const { activeElement } = root
        if (activeElement === null || activeElement === ownerDocument.body) to()?.focus({ preventScroll: true })
      })
    }
  }
}
