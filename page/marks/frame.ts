import { nameOf, type ShadowRootOf } from '../dom'
import { focusedIn } from '../focus'

/** The document of a frame by its address, whatever it was asked for; undefined for the page itself. */
export const frameAddress = (view: Window): string | undefined =>
  view.parent === view ? undefined : view.location.href.replace(/[?#].*$/s, '')

/** Whether the reader was last in this very frame; where the browser does not tell, `maybe`. */
export function wasHere(document: Document, shadowRootOf: ShadowRootOf): 'yes' | 'maybe' | 'no' {
  const focused = focusedIn(document, shadowRootOf)
  if (focused && /^i?frame$/.test(nameOf(focused))) return 'no'
  const view = document.defaultView
  if (view === null || view.parent === view) return 'yes'
  const frame = view.frameElement
  if (frame === null) return 'maybe'
  return focusedIn(frame.ownerDocument, shadowRootOf) === frame ? 'yes' : 'no'
}
