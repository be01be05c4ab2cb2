import { createRoot } from 'react-dom/client'
import type { PanelClient } from '../clients/panel'
import faults from '../words/en/faults.json'
import { bringPages } from '../words/pages'
import { Panel } from './Panel'
import '../shared/page.css'
import './panel.css'

bringPages(faults)

/** Draws the side panel into an element of an extension page; the address's fragment says which view. Returns how to take it away. */
export function mountPanel(element: HTMLElement, client: PanelClient): () => void {
  const root = createRoot(element)
  root.render(<Panel client={client} />)
  return () => root.unmount()
}
