import { elementAround } from '../dom'
import { createPlace } from '../place'
import { scrollToMiddle } from '../scroll-to-middle'
import { flash } from './paint'

/** Jumps to passages of a page, and back to where the reader was. */
export function createJump() {
  const place = createPlace()
  return {
    /** To be called before a frame of this page jumps: that scrolls what lies around the frame as well. */
    hold: () => place.hold(document.documentElement),
    to(ranges: readonly Range[]): void {
      const [first] = ranges
      const element = first && elementAround(first.startContainer)
      if (!element) return
      place.hold(element)
      scrollToMiddle(element, () => first.getBoundingClientRect())
      flash(ranges)
    },
    back: place.restore,
  }
}
