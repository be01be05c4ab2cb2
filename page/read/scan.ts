import { precedes, type ShadowRootOf } from '../dom'
import { type Extent, extentOf } from './extent'
import type { Pauses } from './pauses'
import { type Cutting, type Stretch, stretchesOf } from './stretches'

export interface ScanOptions extends Pick<Cutting, 'tells' | 'isCut' | 'lost'> {
  /** A stretch of the page, in order; ends where the page begins a block. */
  stretch(stretch: Stretch): void
  shadowRootOf: ShadowRootOf
  /** A shadow root, before what is in it. */
  shadowRoot(root: ShadowRoot): void
  pauses: Pauses
  /** Ends the scan when it turns true. */
  signal: { readonly aborted: boolean }
}

/** Goes through an extent and the shadow roots in it, giving the page its turn in between. Ends early when the signal is aborted. */
export async function scan(extent: Extent, options: ScanOptions): Promise<void> {
  const { tells, isCut, lost, pauses, signal } = options
  const met = new Set<ShadowRoot>()
  const waiting: ShadowRoot[] = []
  const visit = (element: Element) => {
    const root = options.shadowRootOf(element)
    if (!root || met.has(root)) return
    met.add(root)
    waiting.push(root)
  }
  for (const stretch of stretchesOf(extent, { tells, isCut, visit, lost })) {
    options.stretch(stretch)
    for (let root = waiting[0]; root && standsBefore(root.host, stretch.until); root = waiting[0]) {
      waiting.shift()
      options.shadowRoot(root)
      await scan(extentOf(root), options)
    }
    if (pauses.due()) await pauses.take()
    if (signal.aborted) return
  }
}

const standsBefore = (host: Element, end: Node | null): boolean => !end || precedes(host, end)
