import { isShadowRoot, nextSiblingOf, parentOf } from '../dom'
import type { Extent } from './extent'

/** The node a node lies in, out of shadow roots too. */
const outer = (node: Node): Node | null => parentOf(node) ?? (isShadowRoot(node) ? node.host : null)

/** The nodes at the top of an extent. */
export function* topsOf({ root, from, until }: Extent): Generator<Node> {
  if (from === root) yield root
  else for (let node: Node | null = from; node && node !== until; node = nextSiblingOf(node)) yield node
}

const topsOfAll = (extents: readonly Extent[]): Set<Node> => new Set(extents.flatMap((extent) => [...topsOf(extent)]))

function hasAncestorIn(set: ReadonlySet<Node>, node: Node | null): boolean {
  for (let at = node; at; at = outer(at)) if (set.has(at)) return true
  return false
}

/** Tells whether a node lies in any of the extents, shadow roots included, without measuring it against each. */
export function coverOf(extents: readonly Extent[]): (node: Node) => boolean {
  const tops = topsOfAll(extents)
  return (node) => hasAncestorIn(tops, node)
}

/** Without those that lie inside another. */
export function outermost(extents: readonly Extent[]): Extent[] {
  const tops = topsOfAll(extents)
  return extents.filter(({ from }) => !hasAncestorIn(tops, outer(from)))
}
