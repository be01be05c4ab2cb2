/** Part of a tree in document order: from `from`, including it, up to `until`, or to the end of `root`. Both lie in `root`. */
export interface Extent {
  root: Node
  from: Node
  until: Element | null
}

export const extentOf = (root: Node): Extent => ({ root, from: root, until: null })

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
