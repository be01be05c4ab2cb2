import { nextTask } from '../read/pauses'

/** Absent where the browser prerenders nothing; a page may name an image so. */
interface Prerendered {
  prerendering?: unknown
}

/** Settled when there is something to read for: at once, but in a task of its own, or when a prerendered page is really opened. */
export const activated = (document: Document & Prerendered): Promise<unknown> =>
  document.prerendering === true
    ? new Promise((resolve) => document.addEventListener('prerenderingchange', resolve))
    : nextTask()
