import { createPlace } from './place'

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
  const before = createPlace()
  let after = new Map<Element, Position>()

  const hasMoved = () => [...after].some(([element, there]) => isFar(positionOf(element), there))
  const forget = () => {
    before.forget()
    after = new Map()
  }

  return {
    leave(element) {
      if (hasMoved()) forget()
      before.hold(element)
    },
    arrived() {
      after = new Map(before.scrollers().map((element) => [element, positionOf(element)]))
    },
    goBack() {
      if (!hasMoved()) before.restore()
      forget()
    },
  }
}

const positionOf = ({ scrollLeft, scrollTop }: Element): Position => [scrollLeft, scrollTop]

/** Firefox settles on whole pixels of the screen a moment after it has scrolled. */
const isFar = ([left, top]: Position, there: Position): boolean =>
  Math.abs(left - there[0]) > 1 || Math.abs(top - there[1]) > 1
