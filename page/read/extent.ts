import { contains, elementsIn, isElement, precedes } from '../dom'

/** Part of a tree in document order: from `from`, including it, up to `until`, or to the end of `root`. Both lie in `root`. */
export interface Extent {
  root: Node
  from: Node
  until: Element | null
}

/** All elements in a whole tree, as they stand at any time; null for a part of one. */
export const allIn = ({ root, from }: Extent): HTMLCollectionOf<Element> | null =>
  from === root && isElement(root) ? elementsIn(root, '*') : null

export const extentOf = (root: Node): Extent => ({ root, from: root, until: null })

/** Whether a place to go on from still lies in the extent: the page may have moved it, or what ends the extent. */
export const isStillIn = (node: Node, { root, until }: Extent): boolean =>
  contains(root, node) && (until === null || (contains(root, until) && precedes(node, until)))

/** What a walker shows after a node and all in it. */
export function afterSubtree(walker: TreeWalker, node: Node): Node | null {
  if (node === walker.root) return null
  walker.currentNode = node
  do {
    const next = walker.nextSibling()
    if (next) return next
  } while (walker.parentNode())
  return null
}
