import { reading } from '../limits'

/** Gives the page its turn whenever the slice is used up. */
export interface Pauses {
  /** Nothing to wait for while the slice lasts. */
  take(): Promise<void> | true
}

/** Milliseconds since the page began. */
export const now = (): number => performance.now()

export function createPauses(): Pauses {
  let end = now() + reading.slice
  const next = async () => {
    await nextTask()
    end = now() + reading.slice
  }
  return { take: () => now() < end || next() }
}

/**
 * After whatever waits for its turn. `scheduler.yield` keeps its place in the queue; Firefox before 142 and Chromium before 129 have
 * timers only, which make nested calls wait 4 ms.
 */
export function nextTask(): Promise<void> {
  const scheduler = globalThis.scheduler as Partial<Scheduler> | undefined
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
