import { watching } from '../limits'

/** When to read changed text: pure, fed with times in milliseconds. */
export interface Pace {
  /** Text changed; answers when to read it. */
  changed(now: number): number
  /** Reading took so long, and ended now. */
  worked(now: number, cost: number): void
}

/**
 * After the page has been still for a moment, and on a page that never is, often enough; on one whose changes are dear to read, so
 * seldom that reading takes no more than its share of the time.
 */
export function createPace(): Pace {
  let firstChange: number | null = null
  let notBefore = 0
  return {
    changed(now) {
      firstChange ??= now
      return Math.max(notBefore, Math.min(now + watching.settle, firstChange + watching.longest))
    },
    worked(now, cost) {
      firstChange = null
      notBefore = now + Math.min(cost / watching.share, watching.slowest)
    },
  }
}
