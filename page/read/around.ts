import { isConnected, isElement, isShadowRoot, nextSiblingOf, parentOf, previousSiblingOf } from '../dom'
import { boxOf, isPhrasing } from './boxes'
import { outermost, topsOf } from './cover'
import { type Extent, extentOf } from './extent'

/**
 * What has to be read again when these nodes changed: for each the sentences around it, between the nearest block boundaries;
 * nothing twice, and nothing that has left the document.
 */
export function extentsAround(nodes: Iterable<Node>): Extent[] {
  const extents: Extent[] = []
  const seen = new Set<Node>()
  for (const node of nodes) {
    const extent = isConnected(node) ? around(node, seen) : null
    if (!extent) continue
    extents.push(extent)
    for (const top of topsOf(extent)) seen.add(top)
  }
  return outermost(extents)
}

function around(node: Node, seen: ReadonlySet<Node>): Extent | null {
  let child = node
  for (;;) {
    if (seen.has(child)) return null
    const parent = parentOf(child)
    if (!parent || isShadowRoot(child) || isApart(child)) return extentOf(child)
    if (!isElement(parent) || isApart(parent)) return runAround(child, parent)
    child = parent
  }
}

function runAround(child: Node, root: Node): Extent {
  let from = child
  for (let before = previousSiblingOf(from); before && !isApart(before); before = previousSiblingOf(from)) from = before
  let until = nextSiblingOf(child)
  while (until && !isApart(until)) until = nextSiblingOf(until)
  return { root, from, until: until as Element | null }
}

/** Phrasing is taken for what it usually is: reading somewhat more costs less than asking for each style. */
const isApart = (node: Node): boolean => isElement(node) && !isPhrasing(node) && boxOf(node) === 'block'
