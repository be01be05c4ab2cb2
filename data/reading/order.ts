import type { Run } from './types'

/** The runs of a line in reading order. */
interface Order {
  ordered: Run[]
  rtl: boolean
  /** The white between a run and the one that is read before it. */
  gapBefore(index: number): number
}

/** From the side on which most of it begins; words of the other direction keep their own order among themselves. */
export function inOrder(row: readonly Run[]): Order {
  const rtl = row.reduce((sum, run) => sum + (run.rtl ? run.str.length : -run.str.length), 0) > 0
  // By their middles: a run without width, half of an Arabic ligature, stands at the edge of its neighbour.
  const shown = [...row].sort((a, b) => a.x0 + a.x1 - b.x0 - b.x1)
  const ordered: Run[] = []
  let other: Run[] = []
  for (const run of rtl ? shown.toReversed() : shown) {
    if (run.rtl === rtl) {
      ordered.push(...other, run)
      other = []
    } else other.unshift(run)
  }
  ordered.push(...other)
  const place = new Map(shown.map((run, index) => [run, index]))

  /** The white on one side of a run. */
  function white(run: Run, side: -1 | 1): number {
    const beside = shown[(place.get(run) ?? 0) + side]
    if (!beside) return 0
    return side < 0 ? run.x0 - beside.x1 : beside.x0 - run.x1
  }

  return {
    ordered,
    rtl,
    gapBefore(index) {
      const [before, run] = [ordered[index - 1], ordered[index]]
      if (!before || !run) return 0
      const [backward, forward] = rtl ? ([1, -1] as const) : ([-1, 1] as const)
      if (before.rtl === rtl) return white(before, forward)
      return run.rtl === rtl ? white(run, backward) : white(run, rtl ? -1 : 1)
    },
  }
}
