import { createRoot } from 'react-dom/client'
import faults from '../words/en/faults.json'
import reader from '../words/en/reader.json'
import { bringPages } from '../words/pages'
import type { ReaderClient } from './client'
import { Reader } from './Reader'
import '../shared/page.css'
import './reader.css'

bringPages(reader, faults)

/** Draws the reader into an element of an extension page. Returns how to take it away. */
export function mountReader(element: HTMLElement, client: ReaderClient): () => void {
  const root = createRoot(element)
  root.render(<Reader client={client} />)
  return () => root.unmount()
}
