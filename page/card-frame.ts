import { isShadowRoot } from './dom'

/** Name of the one element we add to a page. What stands in it is our own words, never read as the page's. */
export const hostName = 'glossator-card'

/** Whether a window is the card's own frame: nothing there is the page's. */
export function isCardFrame(view: Window): boolean {
  const root = view.frameElement?.getRootNode() ?? null
  return isShadowRoot(root) && root.host.localName === hostName
}
