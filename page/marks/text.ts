import { isText } from '../dom'
import { extentOf } from '../read/extent'
import { eachProse } from '../read/text'

/** The text of a page in one string, and where each part of it stands. */
export interface PageText {
  text: string
  /** Of `[start, end)` in UTF-16 units of the text; it moves with its words while the page changes. */
  rangeOf(start: number, end: number): Range
  /** Of a boundary of a selection: what text stands before it. */
  offsetOf(node: Node, offset: number): number
}

/** Reads a whole page, without scripts, styles and fields: the text that notes on passages count in. */
export function readPageText(root: Element): PageText {
  const nodes: Text[] = []
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  eachProse(extentOf(root), (node) => {
    nodes.push(node)
    starts.push(length)
    parts.push(node.data)
    length += node.data.length
  })
  /** The last node that begins before an offset, or at it. */
  const nodeAt = (offset: number): number => {
    let [low, high] = [0, nodes.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return {
    text: parts.join(''),
    rangeOf(start, end) {
      const range = root.ownerDocument.createRange()
      const [first, last] = [nodeAt(start), nodeAt(Math.max(start, end - 1))]
      range.setStart(nodes[first] ?? root, start - (starts[first] ?? 0))
      range.setEnd(nodes[last] ?? root, end - (starts[last] ?? 0))
      return range
    },
    offsetOf(node, offset) {
      const at = isText(node) ? nodes.indexOf(node) : -1
      if (at !== -1) return (starts[at] ?? 0) + offset
      const boundary = root.ownerDocument.createRange()
      boundary.setStart(node, offset)
      const next = nodes.findIndex((one) => boundary.comparePoint(one, 0) >= 0)
      return next === -1 ? length : (starts[next] ?? 0)
    },
  }
}
