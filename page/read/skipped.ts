import {
  attributeOf,
  elementAround,
  firstChildOf,
  isElement,
  matches,
  nameOf,
  nextSiblingOf,
  ownerOf,
  parentOf,
} from '../dom'

/** Never shown as text. */
const unseen = new Set(
  (
    'datalist desc defs frameset head img metadata noembed noframes noscript rp rt script style symbol template title ' +
    'annotation annotation-xml clipPath mask marker pattern'
  ).split(' '),
)

/** Nor are these, but a reader sees as a thing in the line: what stands before it and after it does not join. */
const things = /* @__PURE__ */ new Set(
  'audio canvas embed frame iframe input meter object progress select textarea video'.split(' '),
)

/**
 * Being written, or code: no prose to annotate. The classes are those of the three common code editors; others lay a copy of the text over
 * the field in which it is written. Only the one beside it is looked at: to look at all siblings of each would take seconds where there are
 * thousands. What lies directly in the body may be all of the page, hidden while a dialog is open.
 */
const editors =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], .monaco-editor, .ace_editor, .CodeMirror, .cm-editor, [aria-hidden="true"]:is(textarea + *, :has(+ textarea)):not(body > *)'

export type Skip =
  /** Shown and read. */
  | 'no'
  /** As if it were not there. */
  | 'gone'
  /** A thing in the line. */
  | 'thing'
  /** Not shown now, may be later. */
  | 'hidden'

/** Whether the text of an element is read, told without its style: `display` is asked for by `boxOf`. */
export function skipOf(element: Element): Skip {
  const name = nameOf(element)
  if (unseen.has(name)) return 'gone'
  const isWritten = matches(element, editors) || (name === 'body' && ownerOf(element).designMode === 'on')
  if (isWritten || things.has(name)) return 'thing'
  return isFolded(element) ? 'hidden' : 'no'
}

/** Whether a style keeps what is in its element from being shown. */
export const isUnshown = ({ display, contentVisibility }: CSSStyleDeclaration): boolean =>
  display === 'none' || contentVisibility === 'hidden'

/** Inside closed `details`, outside their summary. */
function isFolded(element: Element): boolean {
  const parent = parentOf(element)
  if (!isElement(parent) || nameOf(parent) !== 'details' || attributeOf(parent, 'open') !== null) return false
  let first = firstChildOf(parent)
  while (first && !(isElement(first) && nameOf(first) === 'summary')) first = nextSiblingOf(first)
  return element !== first
}

/** The outermost ancestor that keeps a node from being read, out of shadow roots too; null when none does. */
export function skippedAncestor(node: Node): { element: Element; hidden: boolean } | null {
  const around: Element[] = []
  for (let element = elementAround(node); element; element = elementAround(element)) around.push(element)
  // From outside: the browser works out the style of what is not shown anew, through everything around it.
  for (const element of around.reverse()) {
    const skip = skipOf(element)
    if (skip === 'gone' || skip === 'thing') return { element, hidden: false }
    if (skip === 'hidden' || isUnshown(getComputedStyle(element))) return { element, hidden: true }
  }
  return null
}

/** Direct text of closed `details` is folded with the rest. */
export function isFoldedText(node: Text): boolean {
  const parent = parentOf(node)
  return isElement(parent) && nameOf(parent) === 'details' && attributeOf(parent, 'open') === null
}
