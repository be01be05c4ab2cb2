import { elementAround, ownerOf } from './dom'

/**
 * Brings part of an element to the middle of the window, and of all that scrolls around it. The jump is instant: what moves is hard to
 * find again.
 */
export function scrollToMiddle(element: Element, part: () => DOMRect): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  // Of an element larger than what it scrolls in the middle is in view; what is looked for may not be.
  for (let outer: Element | null = element; outer; outer = elementAround(outer)) {
    const isOutermost = elementAround(outer) === null
    const view = isOutermost && ownerOf(outer).defaultView
    const area = view ? new DOMRect(0, 0, view.innerWidth, view.innerHeight) : outer.getBoundingClientRect()
    const box = part()
    const top = between(box.top, box.bottom, area.top, area.bottom)
    const left = between(box.left, box.right, area.left, area.right)
    if (top || left) (view || outer).scrollBy({ top, left, behavior: 'instant' })
  }
}

/** How far it is to the middle of an area; none for what lies within. */
const between = (start: number, end: number, from: number, to: number): number =>
  start < from || end > to ? (start + end - from - to) / 2 : 0
