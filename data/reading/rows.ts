import type { Line } from './types'

/** Lines at one height of a page. */
export interface Row {
  lines: Line[]
  y: number
  text: string
}

/** The rows of a page, from the top to the bottom. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows: { lines: Line[]; y: number }[] = []
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && line.y - row.y < line.size / 2) row.lines.push(line)
    else rows.push({ lines: [line], y: line.y })
  }
  return rows.map((row) => ({ ...row, text: row.lines.map(({ text }) => text).join(' ') }))
}

/** The usual distance from one row to the next; 0 where there are no two. */
export function pitchOf(rows: readonly Pick<Row, 'y'>[]): number {
  const steps = rows.slice(1).map(({ y }, index) => y - (rows[index]?.y ?? 0))
  return median(steps)
}

export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
