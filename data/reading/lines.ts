import { lineText } from './characters'
import { APART, ASCENT, BESIDE, BLANK, DESCENT, MARK_RAISED, MARK_SIZE, OF_ONE_LINE } from './limits'
import { inOrder } from './order'
import type { Line, Run } from './types'

/** "1.", "(a)", "IV.", "•": what a hanging line begins with, however far its text stands. */
const MARKER = /^(?:\(?(?:\d{1,3}|[a-z]{1,4}|[A-Z]|[IVXL]{1,6})[.)]|[•–—*†‡-]|\d{1,2})$/

/** The lines of one region, from the top to the bottom. */
export function linesOf(runs: readonly Run[], region: number): Line[] {
  const lines: Line[] = []
  for (const row of rows(runs)) for (const part of parted(row)) lines.push(lineOf(part, region))
  return lines
}

/** Runs that stand beside each other, those with raised marks together. */
function rows(runs: readonly Run[]): Run[][] {
  const found: { runs: Run[]; main: Run }[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = found.slice(-2).findLast(({ main }) => isBeside(main, run))
    if (!row) found.push({ runs: [run], main: run })
    else {
      row.runs.push(run)
      if (run.size > row.main.size) row.main = run
    }
  }
  return found.map((row) => row.runs)
}

function isBeside(a: Run, b: Run): boolean {
  const common =
    Math.min(a.y + DESCENT * a.size, b.y + DESCENT * b.size) - Math.max(a.y - ASCENT * a.size, b.y - ASCENT * b.size)
  const [small, large] = a.size < b.size ? [a.size, b.size] : [b.size, a.size]
  return large < OF_ONE_LINE * small && common >= BESIDE * (ASCENT + DESCENT) * small
}

/** A row in reading order, parted where the white within it is too wide for a blank. */
function parted(row: readonly Run[]): Run[][] {
  const { ordered, gapBefore } = inOrder(row)
  const parts: Run[][] = []
  for (const [index, run] of ordered.entries()) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    if (!part || !last) parts.push([run])
    else if (isTwice(last, run)) continue
    else if (gapBefore(index) <= APART * run.size || MARKER.test(textOf(part))) part.push(run)
    else parts.push([run])
  }
  return parts
}

const textOf = (part: readonly Run[]): string =>
  part
    .map(({ str }) => str)
    .join('')
    .trim()

/** Bold by printing twice. */
const isTwice = (a: Run, b: Run): boolean => a.str === b.str && Math.abs(a.x0 - b.x0) < b.size / 5 && a.x1 > a.x0

function lineOf(runs: readonly Run[], region: number): Line {
  const gathered = lineText()
  const main = mostOf(runs)
  const { ordered, gapBefore, rtl } = inOrder(runs)
  const marks: number[] = []
  for (const [index, run] of ordered.entries()) {
    const last = ordered[index - 1]
    const isApart = last !== undefined && gapBefore(index) > BLANK * Math.min(last.size, run.size)
    // Right to left, the page's own order says nothing of what stands before.
    if (isApart || (run.afterBlank && !rtl) || (index === 1 && last && isMark(last, main))) gathered.blank()
    gathered.add(run.str, run.item)
    if (isMark(run, main)) marks.push(run.item)
  }
  return {
    ...gathered.done(),
    marks,
    x0: Math.min(...runs.map(({ x0 }) => x0)),
    x1: Math.max(...runs.map(({ x1 }) => x1)),
    y: main.y,
    size: main.size,
    font: main.font,
    rtl,
    region,
  }
}

/** The mark of a note: small, and raised above the line. */
function isMark(run: Run, main: Run): boolean {
  const isRaised = run.size <= MARK_SIZE * main.size && main.y - run.y >= MARK_RAISED * main.size
  return isRaised && /^(?:\d{1,3}|[*†‡§]{1,3})$/.test(run.str.trim())
}

/** The longest run in the font of most letters. */
function mostOf(runs: readonly Run[]): Run {
  const [only, another] = runs
  if (only && !another) return only
  const letters = new Map<string, number>()
  for (const { font, size, str } of runs) {
    const key = `${font} ${size}`
    letters.set(key, (letters.get(key) ?? 0) + str.length)
  }
  const of = ({ font, size }: Run) => letters.get(`${font} ${size}`) ?? 0
  return runs.reduce((most, run) => (of(run) > of(most) ? run : most))
}
