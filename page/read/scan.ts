import { isConnected, precedes, type ShadowRootOf } from '../dom'
import { reading } from '../limits'
import { type Extent, extentOf } from './extent'
import { hostsIn } from './hosts'
import type { Pauses } from './pauses'
import { type Cutting, type Stretch, stretchesOf } from './stretches'

export interface ScanOptions extends Cutting {
  /** Whether a text may hold what is looked for. */
  tells(text: string): boolean
  /** A stretch of the page, in order, and whether its text tells; ends where the page begins a block. */
  stretch(stretch: Stretch, tells: boolean): Promise<void> | void
  shadowRootOf: ShadowRootOf
  /** A shadow root, before what is in it. */
  shadowRoot(root: ShadowRoot): void
  pauses: Pauses
  /** Ends the scan when it turns true. */
  signal: { readonly aborted: boolean }
}

/** Goes through an extent and the shadow roots in it, giving the page its turn in between. Ends early when the signal is aborted. */
export async function scan(extent: Extent, options: ScanOptions): Promise<void> {
  const { pauses, signal } = options
  const waiting = await shadowRootsIn(extent, options)
  for (const stretch of stretchesOf(extent, options)) {
    if (signal.aborted) return
    await options.stretch(stretch, await tellsIn(stretch.texts, options))
    for (;;) {
      const root = waiting[0]
      if (!root || (stretch.until && !precedes(root.host, stretch.until))) break
      waiting.shift()
      if (!isConnected(root)) continue
      options.shadowRoot(root)
      await scan(extentOf(root), options)
    }
    await pauses.take()
  }
}

/** Asks of all texts as one, part by part where they are long. */
export async function tellsIn(
  texts: readonly string[],
  { tells, pauses }: Pick<ScanOptions, 'tells' | 'pauses'>,
): Promise<boolean> {
  let part = ''
  for (const text of texts) {
    for (let at = 0; at < text.length; at += reading.long) {
      part += text.slice(at, at + reading.long)
      if (part.length < reading.long) continue
      if (tells(part)) return true
      part = part.slice(-reading.overlap)
      await pauses.take()
    }
  }
  return tells(part)
}

/** In the order of their hosts. */
async function shadowRootsIn(extent: Extent, { shadowRootOf, lost, pauses }: ScanOptions): Promise<ShadowRoot[]> {
  const found = new Set<ShadowRoot>()
  let looked = 0
  for (const host of hostsIn(extent, lost)) {
    const root = host && shadowRootOf(host)
    if (root) found.add(root)
    if (!host || !(++looked % reading.stretch)) await pauses.take()
  }
  return [...found].sort((a, b) => (precedes(a.host, b.host) ? -1 : 1))
}
