import type { Reference } from '../citations/types'
import { elementAround } from './dom'
import type { Entry } from './entries'
import { boundsOf, rectsOf } from './hit/rects'
import { collapse, type Passage, passageAround } from './passage'
import { paintedSpans } from './spans'

/** Characters that only tell where a line may break. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g

/** A reference on the page, as the card, the side panel and the keyboard need it. */
export interface PageReference {
  /** Stays the same as long as the reference does. */
  id: number
  reference: Reference
  /** As a reader sees it: white space collapsed, no soft hyphens, a symbol's pinpoint included. */
  text: string
  /** The words around it, for the look-up and for a note. */
  passage: Passage
  /** The element its first words lie in. */
  element(): Element | null
  /** One box a line, CSS pixels of the window, as they are now. Empty when it is not laid out. */
  rects(): DOMRect[]
  /** Around all of them. */
  rect(): DOMRect
}

export function pageReference(entry: Entry): PageReference {
  const { id, reference, section } = entry
  const spans = paintedSpans(section.text, reference)
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return {
    id,
    reference,
    text: collapse(section.text.slice(start, end)).replace(unseen, '').trim(),
    get passage() {
      return passageAround(section.text, start, end)
    },
    element: () => (entry.nodes[0] ? elementAround(entry.nodes[0]) : null),
    rects: () => rectsOf(entry),
    rect: () => boundsOf(rectsOf(entry)),
  }
}
