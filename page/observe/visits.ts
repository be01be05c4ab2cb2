/** Calls back whenever the page may have become another one, or come back: navigation within it, bfcache, the tab shown again. */
export function onVisit(document: Document, changed: () => void, signal: AbortSignal): void {
  const window = document.defaultView
  if (!window) return
  const listen = (target: EventTarget | undefined, types: string[]) => {
    for (const type of types) target?.addEventListener(type, changed, { signal })
  }
  listen(window, ['pageshow', 'popstate'])
  listen(document, ['visibilitychange'])
  // Absent in Firefox before 147, where the next change of the page's text brings the new address along.
  listen('navigation' in window ? window.navigation : undefined, ['currententrychange'])
}
