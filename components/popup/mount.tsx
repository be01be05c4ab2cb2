import { createRoot } from 'react-dom/client'
import type { PopupClient } from '../clients/popup'
import { bringPages } from '../words/pages'
import { Popup } from './Popup'
import '../shared/page.css'
import '../shared/switch.css'
import './popup.css'

bringPages()

/** Draws the toolbar's popup into an element of an extension page. Returns how to take it away. */
export function mountPopup(element: HTMLElement, client: PopupClient): () => void {
  const root = createRoot(element)
  root.render(<Popup client={client} />)
  return () => root.unmount()
}
