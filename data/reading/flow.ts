import { opensBlock, type Usual, usualStep } from './blocks'
import { footnotesOf } from './footnotes'
import { furnitureOf } from './furniture'
import type { Furniture, Line, PageLines } from './types'

/** A line and the page on which it stands, from 1. */
export interface PlacedLine {
  line: Line
  page: number
}

export interface FlowBlock {
  kind: 'text' | 'footnote'
  lines: PlacedLine[]
}

/** The lines of all pages as blocks in the order in which they are read, without furniture, the notes behind the paragraphs they interrupt. */
export function flowOf(pages: readonly PageLines[]): { blocks: FlowBlock[]; furniture: Furniture[] } {
  const removed = furnitureOf(pages)
  const columns = pages.map(({ lines }, index) => lines.filter((line) => !removed[index]?.has(line)))
  const bodySize = mostSize(columns)
  const usual: Usual = { step: usualStep(columns), edges: edgesOf(columns) }
  const blocks: FlowBlock[] = []
  let waiting: FlowBlock[] = []
  let open: FlowBlock | null = null
  let before: PlacedLine | null = null

  columns.forEach((lines, index) => {
    const page = index + 1
    const { body, notes } = footnotesOf(lines, bodySize, waiting.length > 0)
    const marks = new Set(notes.map(({ mark }) => mark))
    for (const line of body) {
      const here: PlacedLine = { line: withoutMarks(line, marks), page }
      const isBelow = before?.page === page && before.line.region === line.region
      if (open === null || before === null || opensBlock(before.line, line, open.lines.length === 1, isBelow, usual)) {
        blocks.push(...waiting)
        waiting = []
        open = { kind: 'text', lines: [] }
        blocks.push(open)
      }
      open.lines.push(here)
      before = { line, page }
    }
    for (const note of notes) {
      const placed = note.lines.map((line) => ({ line, page }))
      const goesOn = note.mark === null ? waiting.at(-1) : undefined
      if (goesOn) goesOn.lines.push(...placed)
      else waiting.push({ kind: 'footnote', lines: placed })
    }
  })
  const furniture = pages.flatMap(({ lines, height }, index) =>
    lines
      .filter((line) => removed[index]?.has(line))
      .map(({ text, y }): Furniture => ({ page: index + 1, edge: y < height / 2 ? 'head' : 'foot', text })),
  )
  return { blocks: [...blocks, ...waiting], furniture }
}

/** The size in which most letters are set. */
function mostSize(pages: readonly Line[][]): number {
  const letters = new Map<number, number>()
  for (const lines of pages) {
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 4) / 4
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
    }
  }
  let most = 0
  for (const [size, count] of letters) if (count > (letters.get(most) ?? 0)) most = size
  return most
}

/** Where the lines of each region begin and end. */
function edgesOf(pages: readonly Line[][]): Usual['edges'] {
  const edges = new Map<Line, { left: number; right: number }>()
  for (const lines of pages) {
    const byRegion = new Map<number, { left: number; right: number }>()
    for (const line of lines) {
      const edge = byRegion.get(line.region) ?? { left: line.x0, right: line.x1 }
      edge.left = Math.min(edge.left, line.x0)
      edge.right = Math.max(edge.right, line.x1)
      byRegion.set(line.region, edge)
      edges.set(line, edge)
    }
  }
  return (line) => edges.get(line) ?? { left: line.x0, right: line.x1 }
}

/** A line without the marks of the notes that its page has. */
function withoutMarks(line: Line, marks: ReadonlySet<string | null>): Line {
  const gone = line.segments.filter(
    ({ item, at, length }) => line.marks.includes(item) && marks.has(line.text.slice(at, at + length)),
  )
  if (gone.length === 0) return line
  let text = ''
  let from = 0
  let shift = 0
  const segments = line.segments.flatMap((segment) => {
    if (!gone.includes(segment)) return [{ ...segment, at: segment.at - shift }]
    text += line.text.slice(from, segment.at)
    from = segment.at + segment.length
    shift += segment.length
    return []
  })
  return { ...line, text: text + line.text.slice(from), segments }
}
