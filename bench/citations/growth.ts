import { findReferences } from '../../citations/index'
import { hostile, upTo } from './hostile'
import type { Verdict } from './judge'

/** Length of the shorter text, in UTF-16 code units: long enough for a square to show, short enough for many runs. */
const size = 150_000
/** The longer text is so many times as long. Linear work takes as many times as long, square work the square of it. */
const factor = 4
/** Between the two: growth above this is not linear, whatever else the machine is doing. */
const mostGrowth = 8
/** The best of so many runs counts, for a busy machine only ever adds time. */
const runs = 3
/** A shorter measurement than this, in milliseconds, says nothing: the search is repeated until it lasts. */
const leastTime = 10

const time = (text: string, repeats: number): number => {
  const start = performance.now()
  for (let i = 0; i < repeats; i++) findReferences(text)
  return (performance.now() - start) / repeats
}

const best = (text: string): number => {
  const repeats = Math.max(1, Math.ceil(leastTime / Math.max(time(text, 1), 0.01)))
  return Math.min(...Array.from({ length: runs }, () => time(text, repeats)))
}

/** Measures how much longer each hostile text takes when it is longer, and says whether any grows by more than its length. */
export function judgeGrowth(): Verdict {
  const growths = Object.entries(hostile).map(([name, piece]) => ({
    name,
    growth: best(upTo(size * factor, piece)) / best(upTo(size, piece)),
  }))
  const worst = growths.reduce((most, one) => (one.growth > most.growth ? one : most))
  return {
    kept: worst.growth < mostGrowth,
    promise: `Node, ${growths.length} hostile texts ${factor} times as long: ${worst.growth.toFixed(1)} times the work at most (${worst.name}), less than ${mostGrowth} owed`,
  }
}
