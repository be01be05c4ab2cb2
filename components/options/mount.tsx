import { createRoot } from 'react-dom/client'
import type { OptionsClient } from '../clients/options'
import options from '../words/en/options.json'
import { bringPages } from '../words/pages'
import { Options } from './Options'
import '../shared/page.css'
import '../shared/switch.css'
import './options.css'

bringPages(options)

/** Draws the options into an element of an extension page. Returns how to take them away. */
export function mountOptions(element: HTMLElement, client: OptionsClient): () => void {
  const root = createRoot(element)
  root.render(<Options client={client} />)
  return () => root.unmount()
}
