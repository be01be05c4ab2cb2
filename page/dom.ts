/** What the getters and methods are of. By name, and looked up when first used: each takes the browser up to half a millisecond to make known. */
interface Kinds {
  Node: Node
  Element: Element
  Document: Document
}

/**
 * DOM getters and methods that a page cannot stand in front of: `<form><input name="parentNode">` hides the form's own properties, even from
 * an extension's world, and `<img name="createRange">` those of the document.
 */
function getter<K extends keyof Kinds, V>(kind: K, name: keyof Kinds[K] & string): (self: Kinds[K]) => V {
  let get: (() => V) | undefined
  return (self) =>
    (get ??= Object.getOwnPropertyDescriptor(globalThis[kind].prototype, name)?.get as () => V).call(self)
}

/** Its methods likewise. */
function method<K extends keyof Kinds, A extends unknown[], V>(
  kind: K,
  name: keyof Kinds[K] & string,
): (self: Kinds[K], ...rest: A) => V {
  let run: ((...rest: A) => V) | undefined
  return (self, ...rest) => (run ??= globalThis[kind].prototype[name as never] as (...rest: A) => V).apply(self, rest)
}

export const parentOf = /* @__PURE__ */ getter<'Node', ParentNode | null>('Node', 'parentNode')
export const nextSiblingOf = /* @__PURE__ */ getter<'Node', Node | null>('Node', 'nextSibling')
export const previousSiblingOf = /* @__PURE__ */ getter<'Node', Node | null>('Node', 'previousSibling')
export const firstChildOf = /* @__PURE__ */ getter<'Node', Node | null>('Node', 'firstChild')
export const textOf = /* @__PURE__ */ getter<'Node', string | null>('Node', 'textContent')
export const isConnected = /* @__PURE__ */ getter<'Node', boolean>('Node', 'isConnected')
export const nameOf = /* @__PURE__ */ getter<'Element', string>('Element', 'localName')
export const shadowOf = /* @__PURE__ */ getter<'Element', ShadowRoot | null>('Element', 'shadowRoot')
export const rootElementOf = /* @__PURE__ */ getter<'Document', Element | null>('Document', 'documentElement')
export const addressOf = /* @__PURE__ */ getter<'Document', string>('Document', 'URL')
export const titleOf = /* @__PURE__ */ getter<'Document', string>('Document', 'title')
export const isHidden = /* @__PURE__ */ getter<'Document', boolean>('Document', 'hidden')
const documentOf = /* @__PURE__ */ getter<'Node', Document | null>('Node', 'ownerDocument')

/** The document a node belongs to; a document belongs to itself. */
export const ownerOf = (node: Node): Document => documentOf(node) ?? (node as Document)
export const rootOf = /* @__PURE__ */ method<'Node', [], Node>('Node', 'getRootNode')
export const contains = /* @__PURE__ */ method<'Node', [Node], boolean>('Node', 'contains')
export const attributeOf = /* @__PURE__ */ method<'Element', [string], string | null>('Element', 'getAttribute')
export const matches = /* @__PURE__ */ method<'Element', [string], boolean>('Element', 'matches')
export const closest = /* @__PURE__ */ method<'Element', [string], Element | null>('Element', 'closest')
export const queryAll = /* @__PURE__ */ method<'Element', [string], NodeListOf<Element>>('Element', 'querySelectorAll')
export const isVisible = /* @__PURE__ */ method<'Element', [], boolean>('Element', 'checkVisibility')
/** A live list: nothing is gathered before it is asked for. */
export const elementsIn = /* @__PURE__ */ method<'Element', [string], HTMLCollectionOf<Element>>(
  'Element',
  'getElementsByTagName',
)
export const areaOf = /* @__PURE__ */ method<'Element', [], DOMRect>('Element', 'getBoundingClientRect')
export const showIn = /* @__PURE__ */ method<'Element', [ScrollIntoViewOptions], void>('Element', 'scrollIntoView')
export const scrollOf = /* @__PURE__ */ method<'Element', [ScrollToOptions], void>('Element', 'scrollBy')
const compare = /* @__PURE__ */ method<'Node', [Node], number>('Node', 'compareDocumentPosition')
const createWalker = /* @__PURE__ */ method<'Document', [Node, number], TreeWalker>('Document', 'createTreeWalker')

// From here on numbers are those of the DOM standard, of which a bundle need not carry the names.

/** Whether `a` begins before `b`, in the same tree. Quick only when it does, and they are near. */
export const precedes = (a: Node, b: Node): boolean => (compare(a, b) & 4) !== 0
export const elementWalker = (root: Node): TreeWalker => createWalker(ownerOf(root), root, 1)
/** Shows elements, text and CDATA sections. */
export const textWalker = (root: Node): TreeWalker => createWalker(ownerOf(root), root, 13)

// By type and not by class: a node adopted from a frame keeps that frame's classes.
const typeOf = /* @__PURE__ */ getter<'Node', number>('Node', 'nodeType')
export const isElement = (node: Node | null): node is Element => node !== null && typeOf(node) === 1
export const isText = (node: Node | null): node is Text => node !== null && [3, 4].includes(typeOf(node))
export const isShadowRoot = (node: Node | null): node is ShadowRoot =>
  node !== null && typeOf(node) === 11 && 'host' in node

/** The element a node lies in, out of shadow roots too. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node)
  if (isShadowRoot(parent)) return parent.host
  return isElement(parent) ? parent : null
}

/** The shadow root of an element, closed ones included where the browser lets an extension see them. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null
