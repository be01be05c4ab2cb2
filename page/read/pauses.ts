import { reading } from '../limits'

/** Gives the page its turn whenever the slice is used up; the promise resolves at once otherwise. */
export interface Pauses {
  due(): boolean
  take(): Promise<void>
}

/** `scheduler.yield` keeps its place in the queue; elsewhere a message, since timers are slowed down in nested calls. */
export function createPauses(): Pauses {
  let end = performance.now() + reading.slice
  return {
    due: () => performance.now() >= end,
    async take() {
      await nextTask()
      end = performance.now() + reading.slice
    },
  }
}

function nextTask(): Promise<void> {
  const scheduler = globalThis.scheduler as Scheduler | undefined
  if (scheduler && 'yield' in scheduler) return scheduler.yield()
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
