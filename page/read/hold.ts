import { contains, parentOf } from '../dom'
import { afterSubtree } from './extent'

/** Gets a part of the tree that the page replaced while it was being read: the place was in it. */
export type Lost = (node: Node) => void

/**
 * Remembers a place in a tree while the page has its turn.
 * @returns the element, or when it has left the page, what comes after the part that was replaced
 */
export function holdOn(element: Element, walker: TreeWalker, lost: Lost): () => Node | null {
  const { root } = walker
  const path: Node[] = []
  for (let at: Node | null = element; at && at !== root; at = parentOf(at)) path.push(at)
  return () => {
    const kept = path.find((node) => contains(root, node)) ?? root
    if (kept === element) return element
    lost(kept)
    return afterSubtree(walker, kept)
  }
}
