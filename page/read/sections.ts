import { contains, elementAround, isElement, isText, nameOf, precedes, textOf, textWalker } from '../dom'
import { sections } from '../limits'
import { type Box, boxOf } from './boxes'
import { type Extent, extentOf } from './extent'
import { isNoteMarker } from './marker'
import { isFoldedText, skipOf, skippedAncestor } from './skipped'
import { rawText } from './text'

/** `length` units of `node`, from `start` on, stand at `at` in the section's text. */
export interface Piece {
  node: Text
  start: number
  at: number
  length: number
}

/** Text that reads as one: a paragraph, a cell, an item. Never empty. */
export interface Section {
  text: string
  pieces: Piece[]
}

export interface Found {
  section(section: Section): void
  /** An element whose text is not shown now, and that text. */
  hidden(element: Element, text: string): void
}

/** Stands for a thing in the line, so that the words on both sides do not join. */
const thing = '\uFFFC'

/** Reads the sections of an extent, in order; what floats beside a sentence comes after it. */
export function readSections(extent: Extent, found: Found): void {
  const skipped = skippedAncestor(extent.from)
  if (skipped) {
    if (skipped.hidden) found.hidden(skipped.element, rawText(extent))
    const rest = after(skipped.element, extent)
    if (rest) readSections(rest, found)
    return
  }
  readShown(extent, found)
}

function readShown({ root, from, until }: Extent, found: Found, beside?: Element): void {
  const walker = textWalker(root)
  const boxes = new Map<Node, Box>()
  const asides: Element[] = []
  const section = new SectionBuilder(found)

  const boxAt = (element: Element): Box => {
    let box = boxes.get(element)
    if (!box) boxes.set(element, (box = element === beside ? 'block' : boxOf(element)))
    return box
  }

  /** Whether to go on inside the node. */
  const enter = (node: Node): boolean => {
    if (isText(node)) {
      if (!isFoldedText(node)) section.add(node)
      return false
    }
    if (!isElement(node)) return true
    if (nameOf(node) === 'br') section.put('\n')
    const skip = skipOf(node)
    if (skip === 'thing') section.put(thing)
    if (skip === 'hidden') found.hidden(node, textOf(node) ?? '')
    if (skip !== 'no' || isNoteMarker(node)) return false
    const box = boxAt(node)
    if (box === 'none') found.hidden(node, textOf(node) ?? '')
    if (box === 'aside') asides.push(node)
    if (box === 'block') section.end()
    return box === 'inline' || box === 'block'
  }

  let node: Node | null = from
  walker.currentNode = from
  while (node && node !== until) {
    if (enter(node) && walker.firstChild()) {
      node = walker.currentNode
      continue
    }
    node = null
    if (boxes.get(walker.currentNode) === 'block') section.end()
    while (walker.currentNode !== root) {
      if (walker.nextSibling()) {
        node = walker.currentNode
        break
      }
      const parent = walker.parentNode()
      if (!parent) break
      if (isElement(parent) && boxAt(parent) === 'block') section.end()
    }
  }
  section.end()
  for (const aside of asides) readShown(extentOf(aside), found, aside)
}

/** What is left of an extent after an element that holds its beginning; null when nothing is. */
function after(element: Element, extent: Extent): Extent | null {
  const { root, until } = extent
  if (root === element || !contains(root, element)) return null
  const walker = textWalker(root)
  walker.currentNode = element
  do {
    if (walker.nextSibling()) {
      const isPast = until !== null && !precedes(walker.currentNode, until)
      return isPast ? null : { root, from: walker.currentNode, until }
    }
  } while (walker.parentNode())
  return null
}

/** Gathers text until a block boundary. */
class SectionBuilder {
  #found: Found
  #parts: string[] = []
  #pieces: Piece[] = []
  #length = 0

  constructor(found: Found) {
    this.#found = found
  }

  add(node: Text): void {
    const all = asShown(node)
    for (let start = 0; start < node.length; ) {
      const room = sections.longest - this.#length
      const whole = node.length - start <= room
      const data = whole ? all.slice(start) : upToBreak(all, start, room)
      this.#pieces.push({ node, start, at: this.#length, length: data.length })
      this.put(data)
      start += data.length
      if (!whole) this.end()
    }
  }

  put(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  end(): void {
    if (this.#pieces.length > 0) {
      const text = this.#parts.join('')
      if (/\S/.test(text)) this.#found.section({ text, pieces: this.#pieces })
    }
    this.#parts = []
    this.#pieces = []
    this.#length = 0
  }
}

/** Where white space collapses, a line end in the source is a space: nobody sees it, and it ends no paragraph. */
function asShown(node: Text): string {
  const { data } = node
  if (!/[\n\r\t]/.test(data)) return data
  const parent = elementAround(node)
  const keeps = parent && /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace)
  return keeps ? data : data.replace(/[\n\r\t]/g, ' ')
}

/** The next piece of an overlong text, cut after a line end or else a space. */
function upToBreak(data: string, start: number, room: number): string {
  const limit = start + Math.max(room, 1)
  const line = data.lastIndexOf('\n', limit - 1)
  const space = data.lastIndexOf(' ', limit - 1)
  const end = line >= start ? line + 1 : space >= start ? space + 1 : limit
  return data.slice(start, end)
}

/** The element a section's first words lie in. */
export const elementOf = (section: Section): Element | null => {
  const first = section.pieces[0]
  return first ? elementAround(first.node) : null
}
