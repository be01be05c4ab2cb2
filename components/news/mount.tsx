import { createRoot } from 'react-dom/client'
import options from '../words/en/options.json'
import { bringPages } from '../words/pages'
import { News } from './News'
import '../shared/page.css'
import '../shared/switch.css'
import '../options/options.css'

bringPages(options)

/** Draws what is new into an element of an extension page. Returns how to take it away. */
export function mountNews(element: HTMLElement): () => void {
  const root = createRoot(element)
  root.render(<News />)
  return () => root.unmount()
}
