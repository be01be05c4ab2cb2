import { attributeOf, isElement, isText, nameOf, nextSiblingOf, parentOf, previousSiblingOf } from '../dom'

/** What programs that make pages of printed documents put lines and words in. */
const tags = /^(?:div|p|span)$/

/**
 * Whether an element is a line or a word that the page has put in its place, among others of the kind and nothing else: so are pages of
 * PDFs made, and the text over scanned ones. A badge or a menu has edges, a ground or a role of its own.
 */
export function isPlaced(element: Element, style = getComputedStyle(element)): boolean {
  if (style.position !== 'absolute' || !tags.test(nameOf(element)) || !isPlain(element, style)) return false
  const [before, after] = [isAmong(element, previousSiblingOf), isAmong(element, nextSiblingOf)]
  if (before !== null || after !== null) return before !== false && after !== false
  const parent = parentOf(element)
  return isElement(parent) && isPlaced(parent)
}

const isPlain = (element: Element, { paddingLeft, borderTopWidth, backgroundColor }: CSSStyleDeclaration): boolean =>
  paddingLeft === '0px' &&
  borderTopWidth === '0px' &&
  backgroundColor === 'rgba(0, 0, 0, 0)' &&
  ['presentation', null].includes(attributeOf(element, 'role'))

/** Whether what stands next to an element is put in its place likewise; null when nothing is there. */
function isAmong(element: Element, next: (node: Node) => Node | null): boolean | null {
  for (let node = next(element); node; node = next(node)) {
    if (isText(node) && /\S/.test(node.data)) return false
    if (!isElement(node) || !node.hasChildNodes()) continue
    const { position, display } = getComputedStyle(node)
    if (display !== 'none') return position === 'absolute'
  }
  return null
}
