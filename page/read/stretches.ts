import { contains, createRange, isElement, isText, lastChildOf, ownerOf, parentOf, treeWalker } from '../dom'
import { isUnseen } from './skipped'

/** Part of a tree in document order: from `from`, including it, up to `until`, or to the end of `root`. Both lie in `root`. */
export interface Extent {
  root: Node
  from: Node
  until: Element | null
}

export const extentOf = (root: Node): Extent => ({ root, from: root, until: null })

export interface Cutting {
  /** Elements in a stretch. */
  size: number
  /** Whether a sentence ends before this element; `count` elements are already in the stretch. */
  isCut(element: Element, count: number): boolean
  /** Sees each element once. */
  visit(element: Element): void
  /** Gets a part of the tree that the page replaced while it was being read: the place was in it. */
  lost(node: Node): void
}

/**
 * Cuts an extent into stretches of about `size` elements. One step over an element costs some 80 ns, most of it the browser's:
 * everything else is done once a stretch. The page may change between two stretches.
 */
export function* stretchesOf({ root, from, until }: Extent, cutting: Cutting): Generator<Extent> {
  const { size, isCut, visit, lost } = cutting
  const walker = treeWalker(root, NodeFilter.SHOW_ELEMENT)
  walker.currentNode = from
  let start = from
  let count = 0
  let element = (isElement(from) ? from : walker.nextNode()) as Element | null
  while (element !== null && element !== until) {
    if (count >= size && isCut(element, count)) {
      const path = pathTo(element, root)
      yield { root, from: start, until: element }
      if (!contains(root, element)) {
        const kept = path.find((ancestor) => contains(root, ancestor)) ?? root
        lost(kept)
        element = afterSubtree(walker, kept)
        if (element === null) return
      }
      start = element
      count = 0
    }
    visit(element)
    count++
    element = walker.nextNode() as Element | null
  }
  yield { root, from: start, until }
}

function pathTo(node: Node, root: Node): Node[] {
  const path: Node[] = []
  for (let at = parentOf(node); at && at !== root; at = parentOf(at)) path.push(at)
  return path
}

function afterSubtree(walker: TreeWalker, node: Node): Element | null {
  if (node === walker.root) return null
  walker.currentNode = node
  do {
    const next = walker.nextSibling()
    if (next) return next as Element
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

/** The same without scripts, styles and their like: slower, and asked only when the raw text promises something. */
export function proseText({ root, from, until }: Extent): string {
  const walker = treeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION)
  const parts: string[] = []
  walker.currentNode = from
  for (let node: Node | null = from; node && node !== until; node = walker.nextNode()) {
    if (isText(node)) parts.push(node.data)
    else if (isElement(node) && isUnseen(node)) walker.currentNode = lastInside(node)
  }
  return parts.join('')
}

function lastInside(node: Node): Node {
  let last = node
  for (let child = lastChildOf(last); child; child = lastChildOf(last)) last = child
  return last
}
