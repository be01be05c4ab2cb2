import { firstChildOf, isElement, isText, nextSiblingOf } from '../dom'
import type { Entry } from '../entries'
import { hovering } from '../limits'
import { isNear, rectsOf } from './rects'

export interface HitOptions {
  document: Document
  /** The entries with text in a node. */
  entriesIn(node: Text): Entry[]
  /** The shadow roots that were read: the browser looks inside those it is given. */
  shadowRoots(): ShadowRoot[]
}

/**
 * The entry under a point of the window, or null. The caret tells the text node, so that what covers the text hides it; the boxes of
 * the entry tell whether the point is on it, since a caret is found from any distance.
 */
export function entryAt(x: number, y: number, options: HitOptions): Entry | null {
  const { document, entriesIn } = options
  const shadowRoots = options.shadowRoots()
  const caret = Document.prototype.caretPositionFromPoint?.call(document, x, y, { shadowRoots })
  const candidates = new Set<Entry>()
  const node = caret?.offsetNode
  if (caret && node && isText(node)) {
    for (const entry of entriesIn(node)) if (isAt(entry, node, caret.offset)) candidates.add(entry)
  }
  // Text that cannot be selected has no caret.
  if (!node || !isText(node)) {
    for (const text of textsAt(document, shadowRoots, x, y)) for (const entry of entriesIn(text)) candidates.add(entry)
  }
  let nearest: Entry | null = null
  for (const entry of candidates) {
    const boxes = rectsOf(entry)
    if (boxes.some((box) => isNear(box, x, y, 0))) return entry
    if (boxes.some((box) => isNear(box, x, y, hovering.grace))) nearest ??= entry
  }
  return nearest
}

/** Spares measuring every entry of a long text. */
function isAt(entry: Entry, node: Text, offset: number): boolean {
  return entry.ranges.some((range) => {
    const afterStart = range.startContainer !== node || offset >= range.startOffset
    const beforeEnd = range.endContainer !== node || offset <= range.endOffset
    return afterStart && beforeEnd
  })
}

/** The text directly in the element that is on top at a point, inside shadow roots too. */
function textsAt(document: Document, shadowRoots: ShadowRoot[], x: number, y: number): Text[] {
  let element = Document.prototype.elementFromPoint.call(document, x, y)
  for (let inner = element; isElement(inner); ) {
    element = inner
    const root = shadowRoots.find((candidate) => candidate.host === inner)
    inner = root ? root.elementFromPoint(x, y) : null
    if (inner === element) break
  }
  const texts: Text[] = []
  for (let node = element && firstChildOf(element); node; node = nextSiblingOf(node)) if (isText(node)) texts.push(node)
  return texts
}
