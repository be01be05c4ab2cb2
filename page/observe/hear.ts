/** What is to be heard until its signal is aborted. */
const heard = new Set<() => void>()

interface Hearing {
  signal: AbortSignal
  capture?: boolean
  passive?: boolean
}

/** Listens, also once the page has called `document.open()`, which takes every listener off the document and its window: see `hearAgain`. */
export function hear<E extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: E) => void,
  options: Hearing,
): void {
  const add = () => target.addEventListener(type, listener as EventListener, options)
  add()
  heard.add(add)
  options.signal.addEventListener('abort', () => heard.delete(add))
}

/** To be called when the document has another root. To add a listener that is still there does nothing. */
export function hearAgain(): void {
  for (const add of heard) add()
}
