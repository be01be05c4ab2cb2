/** Brings part of an element to the middle of the window. The jump is instant: what moves is hard to find again. */
export function scrollToMiddle(element: Element, part: () => DOMRect): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const view = element.ownerDocument.defaultView
  const box = part()
  // A paragraph taller than the window: its middle is in view, what is looked for may not be.
  if (view && (box.top < 0 || box.bottom > view.innerHeight)) {
    view.scrollBy({ top: box.top - view.innerHeight / 2, behavior: 'instant' })
  }
}
