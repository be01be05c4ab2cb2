import { INDENT, SAME_SIZE, WIDER } from './limits'
import { median } from './rows'
import type { Line } from './types'

/** What a paragraph or an item begins with. */
const MARKER = /^(?:\(?\d{1,3}[.)] |\((?:\d{1,3}|[a-z]{1,4})\) |[IVXL]{1,6}\. |[A-Z]\. |[•–—] ?)\S/
const SENTENCE_END = /[.:;!?؟][”"’'»)\]]*$/
const GOES_ON = /^[\p{Ll}\d(,;]/u

/** What is usual in a document: the step from line to line, in sizes of letters, and the right edge of each column. */
export interface Usual {
  step: number
  /** Where lines of a region begin and end, by page and region. */
  edges(line: Line): { left: number; right: number }
}

/** The usual step from line to line, as a multiple of the letters' size. */
export function usualStep(columns: readonly Line[][]): number {
  const steps = columns.flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const above = lines[index]
      return above && isSameSize(above, line) && line.y > above.y ? [(line.y - above.y) / line.size] : []
    }),
  )
  // Lines within paragraphs are more than those that end them.
  return median(steps)
}

const isSameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size)

/** Whether a line begins a paragraph, a heading or an item, rather than going on with the line before it. */
export function opensBlock(before: Line, line: Line, isFirst: boolean, isBelow: boolean, usual: Usual): boolean {
  if (!isSameSize(before, line)) return true
  const complete = SENTENCE_END.test(before.text)
  if (complete && MARKER.test(line.text)) return true
  return isBelow ? opensBelow(before, line, isFirst, complete, usual) : opensElsewhere(before, line, complete, usual)
}

/** @param isFirst whether the line before is the first of its block */
function opensBelow(before: Line, line: Line, isFirst: boolean, complete: boolean, usual: Usual): boolean {
  if (line.y - before.y > WIDER * usual.step * line.size) return true
  const changed = before.font !== line.font
  if (isShort(before, line, usual) && (complete || (changed && !GOES_ON.test(line.text)))) return true
  if (isCentred(before, line, usual)) return false
  const further = startOf(before) - startOf(line)
  const [inward, outward] = [(line.rtl ? further : -further) / line.size, (line.rtl ? -further : further) / line.size]
  if (inward >= INDENT) return complete && !(isFirst && MARKER.test(before.text))
  return outward >= INDENT && !isFirst && complete
}

/** At the top of another column or page. */
function opensElsewhere(before: Line, line: Line, complete: boolean, usual: Usual): boolean {
  if (!complete) return before.font !== line.font && !GOES_ON.test(line.text)
  const { left, right } = usual.edges(line)
  const indent = line.rtl ? right - line.x1 : line.x0 - left
  return isShort(before, line, usual) || indent >= INDENT * line.size || before.font !== line.font
}

/** Whether the next line's first word had found room on this one: then its author ended it. */
function isShort(line: Line, next: Line, usual: Usual): boolean {
  const { left, right } = usual.edges(line)
  const room = line.rtl ? line.x0 - left : right - line.x1
  const [word = ''] = next.text.split(' ', 1)
  const width = ((next.x1 - next.x0) / Math.max(next.text.length, 1)) * (word.length + 1)
  return room > width
}

function isCentred(before: Line, line: Line, usual: Usual): boolean {
  const { left, right } = usual.edges(line)
  const middle = (left + right) / 2
  const off = ({ x0, x1 }: Line) => Math.abs((x0 + x1) / 2 - middle)
  return startOf(line) !== startOf(before) && off(before) < line.size / 2 && off(line) < line.size / 2
}

const startOf = ({ rtl, x0, x1 }: Line): number => (rtl ? x1 : x0)
