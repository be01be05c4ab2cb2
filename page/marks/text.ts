import { elementAround, isElement, isText, nameOf, rootOf, type ShadowRootOf, textWalker } from '../dom'
import { compareNodes } from '../order'
import { afterSubtree } from '../read/extent'
import { noProse } from '../read/text'

/** The text of a page in one string, and where each part of it stands. */
export interface PageText {
  text: string
  /** Of the trees the text was read from. */
  shadowRoots: ShadowRoot[]
  /**
   * Of `[start, end)` in UTF-16 units of the text, one for each tree it runs through; they move with their words while the page changes. Where it
   * has changed since it was read, they end with what is left.
   */
  rangesOf(start: number, end: number): Range[]
  /** Of a boundary of a selection: what text stands before it. */
  offsetOf(node: Node, offset: number): number
}

/**
 * Reads a whole page, without scripts, styles and fields: the text that notes on passages count in. What stands in a shadow tree comes
 * before what is inside its host.
 * @param root the element whose text it is
 */
export function readPageText(
  document: Document,
  shadowRootOf: ShadowRootOf,
  // A drawing in a frame has no body.
  root: Element = document.body ?? document.documentElement,
): PageText {
  const nodes: Text[] = []
  const starts: number[] = []
  const parts: string[] = []
  const shadowRoots: ShadowRoot[] = []
  let length = 0
  const read = (tree: Node) => {
    const walker = textWalker(tree)
    for (let node: Node | null = tree; node; ) {
      if (isText(node)) {
        nodes.push(node)
        starts.push(length)
        parts.push(node.data)
        length += node.data.length
      } else if (isElement(node)) {
        if (noProse.test(nameOf(node))) {
          node = afterSubtree(walker, node)
          continue
        }
        const shadow = shadowRootOf(node)
        if (shadow) {
          shadowRoots.push(shadow)
          read(shadow)
        }
      }
      node = walker.nextNode()
    }
  }
  read(root)

  /** The first node of which this is true; what is true of one is true of all after it. */
  const first = (isSo: (at: number) => boolean): number => {
    let [low, high] = [0, nodes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isSo(middle)) high = middle
      else low = middle + 1
    }
    return low
  }
  /** The last node that begins before an offset, or at it. */
  const nodeAt = (offset: number) => Math.max(0, first((at) => (starts[at] ?? 0) > offset) - 1)
  const startOf = (at: number) => starts[at] ?? length

  return {
    text: parts.join(''),
    shadowRoots,
    rangesOf(start, end) {
      const ranges: Range[] = []
      const last = nodeAt(Math.max(start, end - 1))
      for (let at = nodeAt(start); at <= last; at++) {
        const node = nodes[at]
        if (node === undefined) break
        let range = ranges.at(-1)
        if (range === undefined || rootOf(range.endContainer) !== rootOf(node)) {
          range = document.createRange()
          range.setStart(node, ranges.length === 0 ? Math.min(start - startOf(at), node.data.length) : 0)
          ranges.push(range)
        }
        range.setEnd(node, at === last ? Math.min(end - startOf(at), node.data.length) : node.data.length)
      }
      return ranges
    },
    offsetOf(node, offset) {
      if (isText(node)) {
        const at = first((one) => compareNodes(nodes[one] as Node, node) >= 0)
        return startOf(at) + (nodes[at] === node ? offset : 0)
      }
      const next = node.childNodes[offset]
      return startOf(
        next === undefined
          ? first((at) => compareNodes(nodes[at] as Node, node) > 0 && !isWithin(nodes[at] as Node, node))
          : first((at) => compareNodes(nodes[at] as Node, next) >= 0),
      )
    },
  }
}

/** Out of shadow trees too; a shadow root is left as its tree is. */
function isWithin(node: Node, outer: Node): boolean {
  for (let inner: Node | null = node; inner !== null; inner = elementAround(inner)) {
    if (inner === outer || rootOf(inner) === outer) return true
  }
  return false
}
