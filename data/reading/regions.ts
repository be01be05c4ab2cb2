import { COLUMN, COLUMN_BESIDE, COLUMN_LINES, GUTTER, MOST_COLUMNS, STRIPS, STRIPS_TRIED } from './limits'
import type { Run } from './types'

/**
 * Parts the runs of a page into columns and what goes across them, in the order in which they are read. A column is what a white
 * strip parts from text beside it over several lines; a line across the strip ends it.
 */
export function regionsOf(runs: readonly Run[], rtl: boolean, depth = MOST_COLUMNS): Run[][] {
  const split = depth > 1 && runs.length >= 2 * COLUMN_LINES ? bestSplit(runs) : null
  if (!split) return runs.length > 0 ? [[...runs]] : []
  return split.flatMap((part) => {
    if (!part.columns) return part.runs.length > 0 ? [part.runs] : []
    const [left, right] = part.columns
    const order = rtl ? [right, left] : [left, right]
    return order.flatMap((column) => regionsOf(column, rtl, depth - 1))
  })
}

/** Runs across, or two columns beside each other. */
type Part = { runs: Run[]; columns?: undefined } | { columns: [Run[], Run[]] }

function bestSplit(runs: readonly Run[]): Part[] | null {
  const down = [...runs].sort((a, b) => a.y - b.y)
  let best: { parts: Part[]; letters: number } | null = null
  for (const strip of whiteStrips(runs)) {
    const parts = splitAt(down, strip)
    const letters = parts.reduce((sum, { columns }) => sum + (columns ? lettersOf(columns.flat()) : 0), 0)
    if (letters > (best?.letters ?? 0)) best = { parts, letters }
  }
  return best && best.parts
}

const lettersOf = (runs: readonly Run[]): number => runs.reduce((sum, { str }) => sum + str.length, 0)

/** The middles of vertical strips with less text than their surroundings, the emptiest first. */
function whiteStrips(runs: readonly Run[]): number[] {
  const left = Math.min(...runs.map(({ x0 }) => x0))
  const right = Math.max(...runs.map(({ x1 }) => x1))
  const width = (right - left) / STRIPS
  if (!(width > 0)) return []
  const changes = new Float64Array(STRIPS + 1)
  for (const { x0, x1, size } of runs) {
    const [from, to] = [Math.ceil((x0 - left) / width), Math.floor((x1 - left) / width)]
    if (to <= from) continue
    changes[from] = (changes[from] ?? 0) + size
    changes[to] = (changes[to] ?? 0) - size
  }
  let covered = 0
  const cover = Array.from(changes.subarray(0, STRIPS), (change) => (covered += change))
  const half = Math.max(...cover) / 2
  const strips: { middle: number; cover: number; width: number }[] = []
  for (let at = 0; at < STRIPS; at++) {
    const least = cover[at] ?? 0
    let end = at
    while (end < STRIPS && Math.abs((cover[end] ?? 0) - least) < 0.01) end++
    const isValley = (cover[at - 1] ?? 0) > least && (cover[end] ?? 0) > least
    if (isValley && least <= half)
      strips.push({ middle: left + ((at + end) / 2) * width, cover: least, width: end - at })
    at = end - 1
  }
  strips.sort((a, b) => a.cover - b.cover || b.width - a.width)
  return strips.slice(0, STRIPS_TRIED).map(({ middle }) => middle)
}

/** @param down runs from the top to the bottom */
function splitAt(down: readonly Run[], strip: number): Part[] {
  const parts: Part[] = []
  let across: Run[] = []
  let beside: Run[] = []
  const settle = () => {
    const columns = columnsOf(beside, strip)
    if (columns) {
      if (across.length > 0) parts.push({ runs: across })
      parts.push({ columns })
      across = []
    } else across.push(...beside)
    beside = []
  }
  for (const row of rowsOf(down)) {
    if (goesAcross(row, strip)) {
      settle()
      across.push(...row)
    } else beside.push(...row)
  }
  settle()
  if (across.length > 0) parts.push({ runs: across })
  return parts
}

function rowsOf(down: readonly Run[]): Run[][] {
  const rows: Run[][] = []
  for (const run of down) {
    const row = rows.at(-1)
    if (row?.[0] && run.y - row[0].y < run.size / 4) row.push(run)
    else rows.push([run])
  }
  return rows
}

/** A word on the strip, or one on either side with no more than a blank between. */
function goesAcross(row: readonly Run[], strip: number): boolean {
  if (row.some(({ x0, x1 }) => x0 < strip && x1 > strip)) return true
  const before = Math.max(...row.filter(({ x1 }) => x1 <= strip).map(({ x1 }) => x1))
  const after = Math.min(...row.filter(({ x1 }) => x1 > strip).map(({ x0 }) => x0))
  return after - before < GUTTER * (row[0]?.size ?? 0)
}

/** The two columns beside a strip, if that is what these runs are. */
function columnsOf(runs: readonly Run[], strip: number): [Run[], Run[]] | null {
  const left = runs.filter(({ x1 }) => x1 <= strip)
  const right = runs.filter(({ x1 }) => x1 > strip)
  const [before, after] = [extentOf(left), extentOf(right)]
  if (!before || !after) return null
  const size = Math.min(before.size, after.size)
  const beside = Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top)
  const isPair =
    before.lines >= COLUMN_LINES &&
    after.lines >= COLUMN_LINES &&
    before.x1 - before.x0 >= COLUMN * size &&
    after.x1 - after.x0 >= COLUMN * size &&
    after.x0 - before.x1 >= GUTTER * size &&
    beside >= COLUMN_BESIDE * Math.min(before.bottom - before.top, after.bottom - after.top)
  return isPair ? [left, right] : null
}

/** @param runs from the top to the bottom */
function extentOf(runs: readonly Run[]) {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return null
  let lines = 1
  let y = first.y
  let size = 0
  let [x0, x1] = [first.x0, first.x1]
  for (const run of runs) {
    if (run.y - y > run.size / 2) {
      lines++
      y = run.y
    }
    size += run.size / runs.length
    x0 = Math.min(x0, run.x0)
    x1 = Math.max(x1, run.x1)
  }
  return { lines, size, x0, x1, top: first.y - first.size, bottom: last.y }
}
