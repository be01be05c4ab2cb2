import { elementAround, ownerOf } from './dom'

/** Where everything that scrolls stood before the keyboard's first jump. */
export interface WayBack {
  /** To be called before a jump to this element. A reader who has scrolled since the last jump starts from where he is. */
  leave(element: Element): void
  /** To be called after it. */
  arrived(): void
  /** Back to the pixel; not when the reader has scrolled away since. */
  goBack(): void
}

type Position = [left: number, top: number]

export function createWayBack(): WayBack {
  let before = new Map<Element, Position>()
  let after = new Map<Element, Position>()

  const hasMoved = () => [...after].some(([element, there]) => String(positionOf(element)) !== String(there))
  const forget = () => {
    before = new Map()
    after = new Map()
  }

  return {
    leave(element) {
      if (hasMoved()) forget()
      for (const scroller of around(element)) if (!before.has(scroller)) before.set(scroller, positionOf(scroller))
    },
    arrived() {
      after = new Map([...before.keys()].map((element) => [element, positionOf(element)]))
    },
    goBack() {
      if (!hasMoved()) for (const [element, [left, top]] of before) element.scrollTo({ left, top, behavior: 'instant' })
      forget()
    },
  }
}

const positionOf = ({ scrollLeft, scrollTop }: Element): Position => [scrollLeft, scrollTop]

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
