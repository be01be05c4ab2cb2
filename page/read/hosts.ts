import { contains, elementWalker, evaluate, isElement, ownerOf, parentOf, queryAll } from '../dom'
import { reading } from '../limits'
import { allIn, type Extent } from './extent'
import type { Lost } from './hold'

/** Those that host a shadow root in practice. A query for one tag costs a tenth of any other. */
export const usualHosts = 'article aside div footer header main nav section span'.split(' ')

/**
 * The elements of an extent that may host a shadow root, some at a time and not in order: the page may change in between. Found by the
 * browser's own queries, since a step by script over one element costs as much as reading a text node.
 */
export function* hostsIn(extent: Extent, lost: Lost): Generator<Iterable<Element>> {
  const all = allIn(extent)
  if (!all || all.length > reading.large) return yield oneByOne(extent, lost)
  const root = extent.root as Element
  const middle = all.item(all.length >> 1) ?? root
  yield [root]
  for (const name of usualHosts) {
    const list = queryAll(root, name)
    yield list.length > reading.many ? queryAll(root, `${name}:empty`) : list
  }
  if (parentOf(root) !== ownerOf(root)) return yield custom(root, 'descendant')
  // In the whole document one call goes through all that stands before an element, or after it: half of it is not too much.
  for (const axis of ['preceding', 'following', 'ancestor', 'descendant-or-self']) yield custom(middle, axis)
}

function* oneByOne({ root, from, until }: Extent, lost: Lost): Generator<Element> {
  const walker = elementWalker(root)
  walker.currentNode = from
  let element = (isElement(from) ? from : walker.nextNode()) as Element | null
  for (; element && element !== until; element = walker.nextNode() as Element | null) yield element
  if (!contains(root, walker.currentNode)) lost(root)
}

function* custom(element: Element, axis: string): Generator<Element> {
  const found = evaluate(element, `${axis}::*[contains(name(),"-")]`)
  for (let index = 0, host: Node | null; (host = found.snapshotItem(index)); index++) yield host as Element
}
