import { contains, elementWalker, isElement, parentOf } from '../dom'
import { reading } from '../limits'
import { afterSubtree, type Extent } from './extent'
import { createLeaps, type Leaps } from './leaps'
import { rawText } from './text'

/** A part of an extent, and whether its text, shown or not, may tell anything. */
export interface Stretch extends Extent {
  tells: boolean
}

export interface Cutting {
  tells(text: string): boolean
  /** Whether a sentence ends before this element; `count` elements are already in the stretch. */
  isCut(element: Element, count: number): boolean
  /** Sees, once at least, each element that may host a shadow root: before the end of the stretch it lies in. */
  visit(element: Element): void
  /** Gets a part of the tree that the page replaced while it was being read: the place was in it. */
  lost(node: Node): void
}

/**
 * Cuts an extent into stretches: short ones where the text tells anything, long ones elsewhere. One step over an element costs 80 ns
 * in a page's world and 300 in an extension's, as much as reading a text node, so that what tells nothing is leaped over. The page
 * may change between two stretches.
 */
export function* stretchesOf(extent: Extent, cutting: Cutting): Generator<Stretch> {
  const { root, from, until } = extent
  const { tells, isCut, visit } = cutting
  const walker = elementWalker(root)
  walker.currentNode = from
  let element = (isElement(from) ? from : walker.nextNode()) as Element | null
  let start = from
  let count = 0
  /** Elements still to be gone through one by one. The first are in any case: most changes are small. */
  let close: number = reading.stretch
  let leaps: Leaps | null | undefined = from === root ? undefined : null

  while (element && element !== until) {
    let end: Element | null | undefined
    if (count >= reading.stretch && isCut(element, count)) end = element
    else if (count === 0 && close <= 0) {
      if (leaps === undefined) leaps = createLeaps(root, cutting)
      const far = leaps?.from(element)
      if (far !== undefined && tells(rawText({ root, from: start, until: far }))) close = far ? reading.leap : Infinity
      else end = far
    }
    if (end === undefined) {
      if (!leaps) visit(element)
      count++
      close--
      element = walker.nextNode() as Element | null
      continue
    }
    const path = end ? pathTo(end, root) : []
    yield { root, from: start, until: end, tells: count > 0 && tells(rawText({ root, from: start, until: end })) }
    element = end && stillThere(end, path, walker, cutting)
    if (!element || element === until) return
    start = walker.currentNode = element
    count = 0
  }
  yield { root, from: start, until, tells: tells(rawText({ root, from: start, until })) }
}

/** The element, or when it has left the page, the one after the part that was replaced. */
function stillThere(end: Element, path: Node[], walker: TreeWalker, { lost }: Cutting): Element | null {
  const { root } = walker
  if (contains(root, end)) return end
  const kept = path.find((ancestor) => contains(root, ancestor)) ?? root
  lost(kept)
  return afterSubtree(walker, kept) as Element | null
}

function pathTo(node: Node, root: Node): Node[] {
  const path: Node[] = []
  for (let at = parentOf(node); at && at !== root; at = parentOf(at)) path.push(at)
  return path
}
