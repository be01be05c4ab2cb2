/**
 * DOM getters that a page cannot stand in front of: `<form><input name="parentNode">` hides the form's own properties, even from
 * an extension's world, and `<img name="createRange">` those of the document.
 */
function getter<T extends object, V>({ prototype }: { prototype: T }, name: keyof T & string): (self: T) => V {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!read) throw new TypeError(name)
  return (self) => read.call(self) as V
}

export const parentOf = /* @__PURE__ */ getter<Node, ParentNode | null>(Node, 'parentNode')
export const nextSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(Node, 'nextSibling')
export const previousSiblingOf = /* @__PURE__ */ getter<Node, Node | null>(Node, 'previousSibling')
export const firstChildOf = /* @__PURE__ */ getter<Node, Node | null>(Node, 'firstChild')
export const lastChildOf = /* @__PURE__ */ getter<Node, Node | null>(Node, 'lastChild')
export const textOf = /* @__PURE__ */ getter<Node, string | null>(Node, 'textContent')
export const isConnected = /* @__PURE__ */ getter<Node, boolean>(Node, 'isConnected')
export const nameOf = /* @__PURE__ */ getter<Element, string>(Element, 'localName')
export const rootElementOf = /* @__PURE__ */ getter<Document, Element | null>(Document, 'documentElement')
export const addressOf = /* @__PURE__ */ getter<Document, string>(Document, 'URL')
export const titleOf = /* @__PURE__ */ getter<Document, string>(Document, 'title')
const documentOf = /* @__PURE__ */ getter<Node, Document | null>(Node, 'ownerDocument')

/** The document a node belongs to; a document belongs to itself. */
export const ownerOf = (node: Node): Document => documentOf(node) ?? (node as Document)
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node)
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner)
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name)
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector)
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector)
/** What a tree walker shows, and `compareDocumentPosition` answers: the DOM standard's numbers, shorter than its names. */
export const show = { elements: 0x1, elementsAndText: 0xd } as const
export const follows = 0x4

/** Whether `a` begins before `b`, in the same tree. */
export const precedes = (a: Node, b: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(a, b) & follows) !== 0
/** Every element inside, in order; nothing is gathered before it is asked for. */
export const elementsIn = (root: Element): HTMLCollectionOf<Element> =>
  Element.prototype.getElementsByTagName.call(root, '*')
export const queryAll = (root: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(root, selector)
export const treeWalker = (root: Node, what: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(ownerOf(root), root, what)
export const createRange = (document: Document): Range => Document.prototype.createRange.call(document)

// By type and not by class: a node adopted from a frame keeps that frame's classes.
// The numbers are those of the DOM standard: element, text, CDATA section, document fragment.
const typeOf = /* @__PURE__ */ getter<Node, number>(Node, 'nodeType')
const isType = (node: Node | null, ...types: number[]): boolean => node !== null && types.includes(typeOf(node))
export const isElement = (node: Node | null): node is Element => isType(node, 1)
export const isText = (node: Node | null): node is Text => isType(node, 3, 4)
export const isShadowRoot = (node: Node | null): node is ShadowRoot => isType(node, 11) && 'host' in (node as Node)

/** The element a node lies in, out of shadow roots too. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node)
  if (isShadowRoot(parent)) return parent.host
  return isElement(parent) ? parent : null
}

/** The shadow root of an element, closed ones included where the browser lets an extension see them. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null
