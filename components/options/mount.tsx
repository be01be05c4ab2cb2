import { createRoot } from 'react-dom/client'
import type { OptionsClient } from '../clients/options'
import { bringPages } from '../words/pages'
import { Options } from './Options'
import '../shared/page.css'
import '../shared/switch.css'
import './options.css'

bringPages()

/** Draws the options into an element of an extension page. Returns how to take them away. */
export function mountOptions(element: HTMLElement, client: OptionsClient): () => void {
  const root = createRoot(element)
  root.render(<Options client={client} />)
  return () => root.unmount()
}
