import { attributeOf, elementAround, firstChildOf, isElement, matches, nameOf, nextSiblingOf, parentOf } from '../dom'

/** Never shown as text. */
const unseen = new Set(
  (
    'audio canvas datalist desc defs embed frame frameset head iframe img metadata meter noembed noframes noscript object progress ' +
    'rp rt script select style symbol template textarea title video input annotation annotation-xml clipPath mask marker pattern'
  ).split(' '),
)

/** Of these, what a reader sees as a thing in the line: what stands before it and after it does not join. */
const things = /* @__PURE__ */ new Set(
  'audio canvas embed frame iframe input meter object progress select textarea video'.split(' '),
)

/** Being written, or code: no prose to annotate. The classes are those of the three common code editors. */
const editors =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], .monaco-editor, .ace_editor, .CodeMirror, .cm-editor'

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
  if (unseen.has(name)) return things.has(name) ? 'thing' : 'gone'
  if (matches(element, editors)) return 'thing'
  if (attributeOf(element, 'hidden') !== null && getComputedStyle(element).contentVisibility === 'hidden')
    return 'hidden'
  return isFolded(element) ? 'hidden' : 'no'
}

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
  let found: { element: Element; hidden: boolean } | null = null
  for (let element = elementAround(node); element; element = elementAround(element)) {
    const skip = skipOf(element)
    if (skip === 'gone' || skip === 'thing') found = { element, hidden: false }
    else if (skip === 'hidden' || getComputedStyle(element).display === 'none') found = { element, hidden: true }
  }
  return found
}

/** Direct text of closed `details` is folded with the rest. */
export function isFoldedText(node: Text): boolean {
  const parent = parentOf(node)
  return isElement(parent) && nameOf(parent) === 'details' && attributeOf(parent, 'open') === null
}
