import { createRoot } from 'react-dom/client'
import type { WelcomeClient } from '../clients/welcome'
import options from '../words/en/options.json'
import { bringPages } from '../words/pages'
import { Welcome } from './Welcome'
import '../shared/page.css'
import '../shared/switch.css'
import '../options/options.css'
import './welcome.css'

bringPages(options)

/** Draws the welcome into an element of an extension page. Returns how to take it away. */
export function mountWelcome(element: HTMLElement, client: WelcomeClient): () => void {
  const root = createRoot(element)
  root.render(<Welcome client={client} />)
  return () => root.unmount()
}
