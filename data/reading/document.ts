import { BROKEN } from './characters'
import { flowOf } from './flow'
import { jointsOf } from './hyphens'
import { createPlaces } from './places'
import type { Block, PageLines, Reading } from './types'

/**
 * The text of a document, or of some of its pages in a row, in reading order, with the way back to its pages.
 * Linear in the length of the text; `pages[0]` is page 1.
 */
export function readDocument(pages: readonly PageLines[]): Reading {
  const { blocks: flow, furniture } = flowOf(pages)
  const texts = flow.map((block) => block.lines.map(({ line }) => line.text))
  const joints = jointsOf(texts)
  const parts: string[] = []
  const places = createPlaces()
  const blocks: Block[] = []
  let length = 0
  const put = (text: string) => {
    parts.push(text)
    length += text.length
  }

  flow.forEach(({ kind, lines }, block) => {
    if (length > 0) put('\n\n')
    const start = length
    lines.forEach(({ line, page }, index) => {
      const [above, below] = [joints[block]?.[index - 1] ?? 'blank', joints[block]?.[index] ?? 'blank']
      const shown = below === 'hyphen out' ? line.text.slice(0, -1) : line.text.replace(BROKEN, '-')
      const add = (from: number, to: number) => {
        places.add(line.segments, page, from, to, length)
        put(shown.slice(from, to))
      }
      // What belongs to the word that the line above ends with stands there.
      const head = above === 'blank' ? 0 : Math.min(wordEnd(shown), shown.length)
      if (head > 0) add(0, head)
      const rest = head > 0 && shown.charAt(head) === ' ' ? head + 1 : head
      if (rest < shown.length) {
        if (index > 0) put('\n')
        add(rest, shown.length)
      }
    })
    blocks.push({ kind, start, end: length, page: lines[0]?.page ?? 1 })
  })
  return { text: parts.join(''), blocks, furniture, ...places.done() }
}

function wordEnd(text: string): number {
  const blank = text.indexOf(' ')
  return blank < 0 ? text.length : blank
}
