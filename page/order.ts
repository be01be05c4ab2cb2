import { isShadowRoot, precedes, rootOf } from './dom'

/** The node, the host of the shadow root it lies in, that host's host ...: outermost first. */
function pathOf(node: Node): Node[] {
  const path = [node]
  for (let root = rootOf(node); isShadowRoot(root); root = rootOf(root.host)) path.unshift(root.host)
  return path
}

/**
 * Negative when `a` comes before `b` in the order of reading, zero for the same node. What lies in a shadow root comes after its
 * host and before whatever follows the host's start tag.
 */
export function compareNodes(a: Node, b: Node): number {
  if (a === b) return 0
  if (rootOf(a) === rootOf(b)) return byPosition(a, b)
  const [left, right] = [pathOf(a), pathOf(b)]
  for (let level = 0; ; level++) {
    const [one, other] = [left[level], right[level]]
    if (!one || !other) return left.length - right.length
    if (one !== other) return byPosition(one, other)
  }
}

function byPosition(a: Node, b: Node): number {
  return precedes(a, b) ? -1 : 1
}
