import type { ShadowRootOf } from '../dom'
import { reading } from '../limits'
import type { Pauses } from './pauses'
import { type Cutting, type Extent, extentOf, stretchesOf } from './stretches'

export interface ScanOptions extends Pick<Cutting, 'isCut' | 'lost'> {
  /** A stretch of the page, in order; ends where the page begins a block. */
  stretch(stretch: Extent): void
  shadowRootOf: ShadowRootOf
  /** A shadow root, before what is in it. */
  shadowRoot(root: ShadowRoot): void
  pauses: Pauses
  signal: AbortSignal
}

/** Goes through an extent and the shadow roots in it, giving the page its turn in between. Ends early when the signal is aborted. */
export async function scan(extent: Extent, options: ScanOptions): Promise<void> {
  const { pauses, signal } = options
  let roots: ShadowRoot[] = []
  const visit = (element: Element) => {
    const root = options.shadowRootOf(element)
    if (root) roots.push(root)
  }
  const { isCut, lost } = options
  for (const stretch of stretchesOf(extent, { size: reading.stretch, isCut, visit, lost })) {
    options.stretch(stretch)
    const inside = roots
    roots = []
    for (const root of inside) {
      options.shadowRoot(root)
      await scan(extentOf(root), options)
    }
    if (pauses.due()) await pauses.take()
    if (signal.aborted) return
  }
}
