import { BROKEN } from './characters'
import { flowOf } from './flow'
import { joiner } from './hyphens'
import { createPlaces } from './places'
import type { Block, Line, PageLines, Reading } from './types'

/**
 * The text of a document, or of some of its pages in a row, in reading order, with the way back to its pages.
 * Linear in the length of the text; `pages[0]` is page 1.
 */
export function readDocument(pages: readonly PageLines[]): Reading {
  const { blocks: flow, furniture } = flowOf(pages)
  const lines = flow.flatMap((block) => block.lines.map(({ line }) => line))
  const joint = joiner(lines, pairsOf(flow.map((block) => block.lines.map(({ line }) => line))))
  const parts: string[] = []
  const places = createPlaces()
  const blocks: Block[] = []
  let length = 0
  const put = (text: string) => {
    parts.push(text)
    length += text.length
  }

  for (const { kind, lines: placed } of flow) {
    if (length > 0) put('\n\n')
    const start = length
    placed.forEach(({ line, page }, index) => {
      const next = placed[index + 1]?.line
      const how = next ? joint(line.text, next.text) : 'blank'
      const before = placed[index - 1]?.line
      // What belongs to the word that the line above ends with stands there.
      const from = before && joint(before.text, line.text) !== 'blank' ? wordEnd(line.text) : 0
      const kept = how === 'hyphen out' ? line.text.slice(0, -1) : line.text.replace(BROKEN, '-')
      if (from > 0) {
        places.add(line.segments, page, 0, from, length)
        put(kept.slice(0, from))
      }
      const rest = from > 0 ? from + (kept.charAt(from) === ' ' ? 1 : 0) : 0
      if (rest < kept.length) {
        if (index > 0) put('\n')
        places.add(line.segments, page, rest, kept.length, length)
        put(kept.slice(rest))
      }
    })
    blocks.push({ kind, start, end: length, page: placed[0]?.page ?? 1 })
  }
  return { text: parts.join(''), blocks, furniture, ...places.done() }
}

const wordEnd = (text: string): number => / /.exec(text)?.index ?? text.length

function* pairsOf(blocks: readonly Line[][]): Generator<readonly [string, string]> {
  for (const lines of blocks) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1]
      if (next) yield [line.text, next.text]
    }
  }
}
