import { isHidden } from '../dom'
import { painting } from '../limits'
import { hear } from '../observe/hear'

export interface Keeper {
  /** A moment to look whether the paint is still there. */
  look(): void
}

/**
 * Looks whether what was painted still is: no event tells when a page clears the registry it shares with us. At the moments when a
 * reader acts, since pages clear it in answer to them, and now and then, ever more seldom while nothing happens. A look takes a
 * microsecond; a hidden page and one without references are left alone.
 * @param reassert paints again what is gone; false when there is nothing to paint
 */
export function keepPainted(document: Document, reassert: () => boolean, signal: AbortSignal): Keeper {
  let wait: number = painting.soon
  let timer: ReturnType<typeof setTimeout> | undefined

  const lookLater = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      wait = Math.min(wait * 2, painting.seldom)
      if (!isHidden(document) && reassert()) lookLater()
    }, wait)
  }
  const look = () => {
    wait = painting.soon
    if (!signal.aborted && reassert()) lookLater()
  }

  for (const type of ['pointerdown', 'keyup', 'scroll', 'focus'])
    hear(document.defaultView ?? document, type, look, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  return { look }
}
