import { isElement, isText, nameOf, textWalker } from '../dom'
import { afterSubtree, type Extent } from './extent'

let only: Range | undefined

/** One range for all, and never left among nodes: every live range makes each later change of the page dearer. */
export function withRange<T>(use: (range: Range) => T): T {
  const range = (only ??= new Range())
  try {
    return use(range)
  } finally {
    range.setEnd(document, 0)
  }
}

/**
 * All text in an extent, shown or not: what the prefilter reads. Where the end is an element the start is set first, and no place by
 * its number among its siblings: the browser would count them, all hundred thousand for each stretch.
 */
export const rawText = ({ root, from, until }: Extent): string =>
  withRange((range) => {
    if (!until) range.selectNodeContents(root)
    range.setStart(from, 0)
    if (until) range.setEnd(until, 0)
    return range.toString()
  })

/** What holds nearly all text that is no prose. The rest is left to those who read more closely. */
export const noProse = /^(head|script|style|noscript|textarea|select|iframe)$/

/**
 * The texts of an extent but those of scripts, styles and their like, in document order. Slower than the raw text, where there are many, and
 * asked only when that promises something; but nothing is copied, of however many megabytes.
 */
export function proseIn({ root, from, until }: Extent): string[] {
  const texts: string[] = []
  const walker = textWalker(root)
  walker.currentNode = from
  for (let node: Node | null = from; node && node !== until; ) {
    if (isText(node)) texts.push(node.data)
    const isSkipped: boolean = isElement(node) && noProse.test(nameOf(node))
    node = isSkipped ? afterSubtree(walker, node) : walker.nextNode()
  }
  return texts
}
