import { contains, elementAround, isElement, isText, nameOf, precedes, textOf, textWalker } from '../dom'
import { sections } from '../limits'
import { boxOf, type Flow } from './boxes'
import { type Extent, extentOf } from './extent'
import { Lines } from './lines'
import { isNoteMarker } from './marker'
import { boxAround, isSeen } from './seen'
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
  /** Of lines that the page has put in their places, perhaps over a picture of them. */
  isPlaced?: boolean
}

export interface Found {
  section(section: Section): void
  /** An element whose text is not shown now, and that text. */
  hidden(element: Element, text: string): void
}

/** Stands for a thing in the line, so that the words on both sides do not join. */
const thing = '\uFFFC'

/**
 * Reads the sections of an extent, in order; what floats beside a sentence comes after it. Stops after each text and between the parts of
 * a long one, and gives it: the page may then have its turn, and reading go on as long as that text stands as it did.
 */
export function* readSections(extent: Extent, found: Found): Generator<Text> {
  const skipped = skippedAncestor(extent.from)
  if (skipped) {
    if (skipped.hidden) found.hidden(skipped.element, rawText(extent))
    const rest = after(skipped.element, extent)
    if (rest) yield* readSections(rest, found)
    return
  }
  yield* readShown(extent, found)
}

function* readShown({ root, from, until }: Extent, found: Found, beside?: Element): Generator<Text> {
  const walker = textWalker(root)
  const boxes = new Map<Node, Flow>()
  const asides: Element[] = []
  const section = new SectionBuilder(found)
  let lines: Lines | undefined

  const boxAt = (element: Element): Flow => {
    let box = boxes.get(element)
    if (!box) boxes.set(element, (box = element === beside ? 'block' : boxOf(element)))
    return box
  }

  /** Whether to go on inside the node. */
  const enter = (node: Node): boolean => {
    if (!isElement(node)) return true
    if (nameOf(node) === 'br') {
      section.put('\n')
      return false
    }
    const skip = skipOf(node)
    if (skip === 'thing') section.put(thing)
    if (skip === 'hidden') found.hidden(node, textOf(node) ?? '')
    if (skip !== 'no' || isNoteMarker(node)) return false
    const box = boxAt(node)
    if (box === 'none') found.hidden(node, textOf(node) ?? '')
    if (box === 'aside') asides.push(node)
    if (box === 'block') section.end()
    if (box === 'line') lines ??= new Lines()
    return box === 'inline' || box === 'block' || box === 'line'
  }

  const lineAround = (node: Node): Element | null => {
    const element = elementAround(node)
    const box = element && boxAt(element)
    return box === 'inline' ? lineAround(element as Element) : box === 'line' ? element : null
  }

  /** Whether a text is seen where it stands; it may be by itself. */
  const takesUp = (node: Text): boolean => {
    const line = lines && lineAround(node)
    const join = lines?.join(node, line ?? null) ?? ''
    if (join === 'apart') section.end()
    else if (join === ' ' || join === '\n') section.space(join)
    section.isPlaced = !!line
    return join !== 'unseen'
  }

  let node: Node | null = from
  walker.currentNode = from
  while (node && node !== until) {
    if (isText(node)) {
      if (!isFoldedText(node) && takesUp(node)) yield* section.add(node)
    } else if (enter(node) && walker.firstChild()) {
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
  for (const aside of asides) yield* readShown(extentOf(aside), found, aside)
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
  isPlaced = false
  #found: Found
  #parts: string[] = []
  #pieces: Piece[] = []
  #length = 0

  constructor(found: Found) {
    this.#found = found
  }

  *add(node: Text): Generator<Text> {
    const { data } = node
    const keeps = keepsLines(node)
    for (let start = 0; start < data.length; ) {
      const room = Math.max(sections.longest - this.#length, 1)
      const isWhole = data.length - start <= room
      const next = keeps ? data.slice(start, start + room) : asShown(data.slice(start, start + room))
      const part = isWhole ? next : upToBreak(next)
      this.#pieces.push({ node, start, at: this.#length, length: part.length })
      this.put(part)
      start += part.length
      if (!isWhole) this.end()
      yield node
    }
  }

  put(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  /** Unless there is some already. */
  space(text: string): void {
    if (!/\s$/.test(this.#parts.at(-1) ?? '')) this.put(text)
  }

  end(): void {
    if (this.#pieces.length > 0) {
      const text = this.#parts.join('')
      if (/\S/.test(text)) this.#found.section({ text, pieces: this.#pieces, isPlaced: this.isPlaced })
    }
    this.#parts = []
    this.#pieces = []
    this.#length = 0
  }
}

/** Where white space collapses, a line end in the source is a space: nobody sees it, and it ends no paragraph. */
function keepsLines(node: Text): boolean {
  if (!lineEnd.test(node.data)) return true
  const parent = elementAround(node)
  return parent !== null && /^(?:pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace)
}

const lineEnd = /[\n\r\t]/
const asShown = (text: string): string => (lineEnd.test(text) ? text.replace(/[\n\r\t]/g, ' ') : text)

/** Where a sentence ends and the next begins; "art. 9" is none. */
const sentenceEnd = /[.!?][\p{Pe}\p{Pf}"']*\s+(?=[\p{Pi}"'(]*\p{Lu})/gu

/** Cuts an overlong text after its last blank line, or else its last sentence, line or word. */
function upToBreak(text: string): string {
  const tail = Math.max(0, text.length - sections.sentence)
  const sentence = [...text.slice(tail).matchAll(sentenceEnd)].at(-1)
  const end =
    endOfLast(text, '\n\n') ||
    (sentence && tail + sentence.index + sentence[0].length) ||
    endOfLast(text, '\n') ||
    endOfLast(text, ' ')
  return end ? text.slice(0, end) : text
}

function endOfLast(text: string, sign: string): number {
  const at = text.lastIndexOf(sign)
  return at < 0 ? 0 : at + sign.length
}

/** The text a section begins with. */
const firstOf = ({ pieces }: Section): Text => (pieces[0] as Piece).node

/** The element a section's first words lie in. */
export const elementOf = (section: Section): Element | null => boxAround(firstOf(section))

/** Whether its first words are shown, as they are now. */
export const isShown = (section: Section): boolean => isSeen(firstOf(section))
