import { elementAround, isVisible, nameOf, parentOf, shadowOf } from '../dom'

/** Of `display: contents`: without a box of its own, though what is in it is shown. */
const isBoxless = (element: Element): boolean => getComputedStyle(element).display === 'contents'

/** The element whose box a node lies in. */
export function boxAround(node: Node): Element | null {
  const element = elementAround(node)
  return element && !isVisible(element) && isBoxless(element) ? boxAround(element) : element
}

/** Whether a text is shown where it stands; not in a shadow host without a slot for it, nor in a slot that holds something else. */
export function isSeen(node: Node): boolean {
  const element = elementAround(node)
  if (!element) return false
  if (parentOf(node) === element && shadowOf(element) && !(node as Text).assignedSlot) return false
  if (isVisible(element)) return true
  // Drawings may have elements of that name.
  const isFilled = nameOf(element) === 'slot' && (element as Partial<HTMLSlotElement>).assignedNodes?.().length
  return !isFilled && isBoxless(element) && isSeen(element)
}
