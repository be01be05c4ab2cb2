/**
 * The address of this page: ours, with what it fetches, if anything, and the name of what it shows. The side panel and the notes know the
 * document by it, so every step of the history has it: those before may still bear the name of a document that was shown before.
 * @returns to be called with what the page fetches, null when it shows a file, and with its fragment
 */
export function createAddress(): (from: string | null, fragment: string) => void {
  let shown: string | undefined
  addEventListener('popstate', () => {
    if (shown !== undefined && location.href !== shown) history.replaceState(history.state, '', shown)
  })
  return (from, fragment) => {
    shown = `${location.origin}${location.pathname}${from === null ? '' : location.search}${fragment}`
    history.replaceState(null, '', shown)
  }
}
