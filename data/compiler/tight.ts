import { MAX_HEADING, MAX_HEADING_LINES, MAX_HEADINGS_IN_A_ROW } from './limits'
import type { Line } from './lines'
import { isComplete, itemMarker, paragraphMarker, sectionMarker } from './markers'
import type { Block } from './noise'

/** Two headings that stand in one stretch, parted by how their lines end: worth a second look. */
export interface PartedHeadings {
  line: number
  text: string
}

/** A line that ends with one of these goes on in the next: articles and prepositions, English, French, Spanish. */
const GOES_ON =
  /(?:^|[ (])(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|under|with|au|aux|avec|d’|de|des|du|en|et|la|le|les|par|pour|sous|sur|al|con|del|e|el|las|los|o|para|por|sobre|y|arts?\.|paras?\.|,)$|,$/i

/**
 * Parts the headings from the text where extraction lost the blank lines around them: the lines between a finished sentence
 * and the next paragraph's number that are no sentence themselves.
 */
export function partHeadings(blocks: readonly Block[]): { blocks: Block[]; parted: PartedHeadings[] } {
  const room = widthOf(blocks)
  const parted: PartedHeadings[] = []
  let expected = 1
  const split = blocks.flatMap((block, place) => {
    const made: Block[] = []
    let from = 0
    const cut = (at: number) => {
      if (at > from) made.push({ lines: block.lines.slice(from, at), afterPage: made.length === 0 && block.afterPage })
      from = Math.max(from, at)
    }
    /** Cuts out the headings that end right before `end`, where the next paragraph is due. */
    const headingsUpTo = (end: number) => {
      const start = headingsBefore(block.lines, end, from, expected)
      if (start === null) return
      // With blank lines around it, a block is one heading however its lines end.
      const whole = start === 0 && end === block.lines.length
      cut(start)
      for (let at = start + 1; at < end; at++) {
        const [before, next] = [block.lines[at - 1], block.lines[at]]
        if (!before || !next || (whole ? !sectionMarker(next.text) : goesOn(before, next, room))) continue
        if (!sectionMarker(next.text)) parted.push({ line: next.number, text: next.text })
        cut(at)
      }
      cut(end)
    }
    for (const [index, line] of block.lines.entries()) {
      if (paragraphMarker(line.text)?.value !== expected) continue
      headingsUpTo(index)
      expected++
    }
    const next = blocks[place + 1]?.lines[0]
    const numbered = next !== undefined && paragraphMarker(next.text)?.value === expected
    if (numbered || isStacked(block)) headingsUpTo(block.lines.length)
    cut(block.lines.length)
    return made
  })
  return { blocks: split, parted }
}

/** Section upon section without a blank line: "III. Main areas of concern", "A. General measures". */
const isStacked = ({ lines }: Block): boolean =>
  lines.every(({ text }) => !isComplete(text) && !paragraphMarker(text)) &&
  lines.some(({ text }, index) => index > 0 && sectionMarker(text) !== null)

/**
 * Where the headings begin that stand right before a paragraph, or null when there are none. Where they are numbered too
 * ("8. Optional Protocols"), their numbers lag behind the one that is due.
 */
function headingsBefore(lines: readonly Line[], paragraph: number, from: number, due: number): number | null {
  let start = paragraph
  while (start > from && !isComplete(lines[start - 1]?.text ?? '')) start--
  const run = lines.slice(start, paragraph)
  if (run.length === 0 || run.length > MAX_HEADINGS_IN_A_ROW * MAX_HEADING_LINES) return null
  const first = run[0]?.text ?? ''
  const length = run.reduce((sum, { text }) => sum + text.length, 0)
  const lags = (paragraphMarker(first)?.value ?? 0) < due
  const opens = /^[\p{Lu}\d“"«]/u.test(first) && lags && !itemMarker(first)
  return opens && length <= MAX_HEADING * 2 ? start : null
}

/** Whether two lines are one heading: the first had no room for more, or its sense goes on. */
function goesOn(before: Line, next: Line, room: number): boolean {
  if (sectionMarker(next.text)) return false
  if (/^[\p{Ll}(]/u.test(next.text) || GOES_ON.test(before.text)) return true
  // "(arts. 4, 42 and 44)" ends a heading, whatever room it leaves.
  if (before.text.endsWith(')')) return false
  const word = next.text.split(' ', 1)[0] ?? ''
  return before.end + 1 + word.length > room
}

/** How far the lines of a document run: nine tenths of those that do not end a sentence reach no further. */
function widthOf(blocks: readonly Block[]): number {
  const ends = blocks.flatMap(({ lines }) => lines.filter(({ text }) => !isComplete(text)).map(({ end }) => end))
  return ends.sort((a, b) => a - b)[Math.floor(ends.length * 0.9)] ?? 0
}
