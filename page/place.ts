import { elementAround, ownerOf } from './dom'

/** Where everything that scrolls stood before the first jump away from there. */
export interface Place {
  /** To be called before a jump to this element: what the jump may scroll is held as it is, unless it is held already. */
  hold(element: Element): void
  /** What is held. */
  scrollers(): Element[]
  /** Back to the pixel; nothing is held afterwards. */
  restore(): void
  forget(): void
}

export function createPlace(): Place {
  const held = new Map<Element, [left: number, top: number]>()
  return {
    hold(element) {
      for (const scroller of around(element))
        if (!held.has(scroller)) held.set(scroller, [scroller.scrollLeft, scroller.scrollTop])
    },
    scrollers: () => [...held.keys()],
    restore() {
      for (const [element, [left, top]] of held) element.scrollTo({ left, top, behavior: 'instant' })
      held.clear()
    },
    forget: () => held.clear(),
  }
}

/** All that a jump to an element may scroll: what lies around it, in frames of the same origin up to the window. */
function around(element: Element): Element[] {
  const found: Element[] = []
  for (let outer: Element | null = element; outer; outer = elementAround(outer) ?? frameAround(outer)) found.push(outer)
  return found
}

function frameAround(element: Element): Element | null {
  try {
    return ownerOf(element).defaultView?.frameElement ?? null
  } catch {
    return null
  }
}
