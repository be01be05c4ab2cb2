import type { Span } from '../../citations/types'
import type { Reading } from '../../data/reading/types'
import { isText } from '../../page/dom'
import { elementsIn, isLaidOut } from './layer'
import type { PdfView } from './view'

/** Where the words selected in the text layers stand in the document's text; null when none are. */
export function selectedIn({ viewer }: PdfView, reading: Reading): Span | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  let [start, end] = [Infinity, 0]
  for (const { id: page } of viewer.getCachedPageViews()) {
    const view: unknown = viewer.getPageView(page - 1)
    if (!isLaidOut(view) || !range.intersectsNode(view.textLayer?.div ?? document)) continue
    for (const [item, element] of elementsIn(view).entries()) {
      if (!element.isConnected || !range.intersectsNode(element)) continue
      const from =
        range.comparePoint(element, 0) >= 0 ? 0 : lengthBefore(element, range.startContainer, range.startOffset)
      const to = isEndIn(element, range)
        ? lengthBefore(element, range.endContainer, range.endOffset)
        : element.textContent.length
      for (let offset = from; offset < to; offset++) {
        const at = reading.offsetOf(page, item, offset)
        // Furniture and blanks have no place in the text.
        if (at === null) continue
        start = Math.min(start, at)
        end = Math.max(end, at + 1)
      }
    }
  }
  return start < end ? { start, end } : null
}

const isEndIn = (element: Element, { endContainer }: Range): boolean => element.contains(endContainer)

/** How much of an element's text stands before a boundary in it. */
function lengthBefore(element: Element, container: Node, offset: number): number {
  if (!element.contains(container)) return 0
  if (!isText(container) || element.firstChild !== container) {
    const before = document.createRange()
    before.setStart(element, 0)
    before.setEnd(container, offset)
    return before.toString().length
  }
  return offset
}
