import { areaOf, elementAround, scrollOf, showIn } from './dom'

/**
 * Brings part of an element to the middle of the window, and of all that scrolls around it. The jump is instant: what moves is hard to
 * find again.
 */
export function scrollToMiddle(element: Element, part: () => DOMRect): void {
  const behavior = 'instant'
  showIn(element, { block: 'center', inline: 'nearest', behavior })
  // Of an element larger than what it scrolls in the middle is in view; what is looked for may not be.
  let place = ''
  for (let outer: Element | null = element; outer; outer = elementAround(outer)) {
    const isOutermost = elementAround(outer) === null
    const { position } = getComputedStyle(outer)
    // Not moved by what it only stands in.
    if (place === 'fixed' || (place === 'absolute' && position === 'static' && !isOutermost)) continue
    place = position
    const area = isOutermost ? new DOMRect(0, 0, innerWidth, innerHeight) : areaOf(outer)
    const box = part()
    const top = between(box.top, box.bottom, area.top, area.bottom)
    const left = between(box.left, box.right, area.left, area.right)
    if (!top && !left) continue
    const way = { top, left, behavior } as const
    if (isOutermost) scrollBy(way)
    else scrollOf(outer, way)
  }
}

/** How far it is to the middle of an area; none for what lies within. */
const between = (start: number, end: number, from: number, to: number): number =>
  start < from || end > to ? (start + end - from - to) / 2 : 0
