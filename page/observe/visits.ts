/** Calls back whenever the page may have become another one, or come back: navigation within it, bfcache, the tab shown again. */
export function onVisit(document: Document, changed: () => void, signal: AbortSignal): void {
  const heard: [EventTarget | undefined, string][] = [
    [window, 'pageshow'],
    [window, 'popstate'],
    [document, 'visibilitychange'],
    // Absent in Firefox before 147, where the next change of the page's text brings the new address along.
    [globalThis.navigation, 'currententrychange'],
  ]
  for (const [target, type] of heard) target?.addEventListener(type, changed, { signal })
}
