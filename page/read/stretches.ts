import { contains, createRange, isElement, ownerOf, parentOf, treeWalker } from '../dom'
import { reading } from '../limits'
import { boxOf, isUsualBlock } from './boxes'

/** Part of a tree in document order: from `from`, including it, up to `until`, or to the end of `root`. Both lie in `root`. */
export interface Extent {
  root: Node
  from: Node
  until: Element | null
}

export const extentOf = (root: Node): Extent => ({ root, from: root, until: null })

/**
 * Cuts an extent into stretches of about `size` elements, each ending where the page itself begins a block, so that no sentence is
 * cut. One step over an element costs 25 ns: everything else is done once a stretch. `visit` sees each element once.
 * The page may change between two stretches: where the place is lost, `lost` gets the part to read again later.
 */
export function* stretchesOf(
  extent: Extent,
  size: number,
  visit: (element: Element) => void = () => {},
  lost: (element: Node) => void = () => {},
): Generator<Extent> {
  const { root, until } = extent
  const walker = treeWalker(root, NodeFilter.SHOW_ELEMENT)
  walker.currentNode = extent.from
  let from = extent.from
  let count = 0
  let element = isElement(extent.from) ? extent.from : walker.nextNode()
  while (element && element !== until) {
    if (count >= size && isCut(element as Element, count)) {
      const path = pathTo(element, root)
      yield { root, from, until: element as Element }
      if (!contains(root, element)) {
        const kept = path.find((ancestor) => contains(root, ancestor)) ?? root
        lost(kept)
        element = afterSubtree(walker, kept)
        if (!element) return
      }
      from = element
      count = 0
    }
    visit(element as Element)
    count++
    element = walker.nextNode()
  }
  yield { root, from, until }
}

function isCut(element: Element, count: number): boolean {
  return (count > reading.stretch * reading.overdue || isUsualBlock(element)) && boxOf(element) === 'block'
}

function pathTo(node: Node, root: Node): Node[] {
  const path: Node[] = []
  for (let at = parentOf(node); at && at !== root; at = parentOf(at)) path.push(at)
  return path
}

function afterSubtree(walker: TreeWalker, node: Node): Node | null {
  if (node === walker.root) return null
  walker.currentNode = node
  do {
    const next = walker.nextSibling()
    if (next) return next
  } while (walker.parentNode())
  return null
}

const ranges = new WeakMap<Document, Range>()

/** One range a document, and never left among nodes: every live range makes each later change of the page dearer. */
export function withRange<T>(document: Document, use: (range: Range) => T): T {
  let range = ranges.get(document)
  if (!range) ranges.set(document, (range = createRange(document)))
  try {
    return use(range)
  } finally {
    range.setStart(document, 0)
    range.collapse(true)
  }
}

/** All text in an extent, shown or not: what the prefilter reads. */
export function rawText({ root, from, until }: Extent): string {
  return withRange(ownerOf(root), (range) => {
    range.selectNodeContents(root)
    range.setStart(from, 0)
    if (until) range.setEnd(until, 0)
    return range.toString()
  })
}
