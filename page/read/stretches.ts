import { elementWalker, precedes } from '../dom'
import { reading } from '../limits'
import { allIn, type Extent } from './extent'
import { holdOn, type Lost } from './hold'
import { proseIn, rawText } from './text'

/** A part of an extent, and its texts, shown or not. */
export interface Stretch extends Extent {
  texts: string[]
}

export interface Cutting {
  /** Whether a sentence ends before this element; `count` elements are already in the stretch. */
  isCut(element: Element, count: number): boolean
  lost: Lost
  /** Elements in a stretch. */
  size?: number
}

/**
 * Cuts an extent into stretches that end where a block begins. The page may change between two of them. Through a whole tree the browser
 * counts the elements, in its own code: one step by script over an element costs 80 ns in a page's world and 500 in an extension's, as
 * much as reading a text node.
 */
export function* stretchesOf(extent: Extent, { isCut, lost, size = reading.stretch }: Cutting): Generator<Stretch> {
  const { root, from, until } = extent
  const walker = elementWalker(root)
  const all = allIn(extent)
  let index = 0
  let start: Node | null = from
  while (start) {
    walker.currentNode = start
    let count = 1
    let element: Element | null
    // The page may have changed since the last leap: the index is no more than a guess.
    do element = (all ? all.item((index += count = size)) : walker.nextNode()) as Element | null
    while (element && !precedes(start, element))
    if (element) walker.currentNode = element
    for (; element && element !== until && (count < size || !isCut(element, count)); count++) {
      element = walker.nextNode() as Element | null
    }
    const end = element ?? until
    const held = element && element !== until && holdOn(element, walker, lost)
    const part = { root, from: start, until: end }
    // Where no other follows it has few elements, perhaps one alone with megabytes of text.
    yield { ...part, texts: held ? [rawText(part)] : proseIn(part) }
    start = held ? held() : null
  }
}
