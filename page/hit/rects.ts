import type { Entry } from '../entries'
import { withRange } from '../read/text'

/** The boxes of an entry, one a line, in CSS pixels of the window. Empty when it is not laid out. */
export function rectsOf(entry: Pick<Entry, 'ranges'>): DOMRect[] {
  const boxes = entry.ranges.flatMap((part) => {
    if (!isInside(part)) return []
    return withRange((range) => {
      range.setStart(part.startContainer, part.startOffset)
      range.setEnd(part.endContainer, part.endOffset)
      return [...range.getClientRects()]
    })
  })
  return boxes.filter((box) => box.width > 0 && box.height > 0)
}

/** The page may have shortened a text node since; its section is about to be read again. */
function isInside({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  const lengthOf = (node: Node) => (node as Text).length
  return startOffset <= lengthOf(startContainer) && endOffset <= lengthOf(endContainer)
}

/** The smallest box around all of them. */
export function boundsOf(boxes: readonly DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect()
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.right))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}

/** Whether a point lies in a box or at most `grace` pixels from it. */
export function isNear(box: DOMRectReadOnly, x: number, y: number, grace: number): boolean {
  return x >= box.left - grace && x <= box.right + grace && y >= box.top - grace && y <= box.bottom + grace
}
