import { contextOf } from './context'
import { rootElementOf, type ShadowRootOf } from './dom'
import { createChanges } from './observe/changes'
import { onVisit } from './observe/visits'
import { extentsAround } from './read/around'
import { createPauses } from './read/pauses'
import { namesInstrument, signsIn } from './read/prefilter'
import { scan } from './read/scan'
import { shadowRootFinder } from './read/shadow'
import { extentOf, rawText } from './read/stretches'

/**
 * Calls `found` once, as soon as the document's text, now or later, may cite anything; reads nothing after that.
 * The always-on part of the extension: a page that cites nothing pays for this and for nothing else.
 * @param closedShadowRootOf shadow roots that only the browser's extension interface can see
 * @returns settled when the page has been read once
 */
export function whenMayCite(
  document: Document,
  closedShadowRootOf: ShadowRootOf,
  found: () => void,
  signal: AbortSignal,
): Promise<void> {
  const stopping = new AbortController()
  const done = AbortSignal.any([signal, stopping.signal])
  const shadowRootOf = shadowRootFinder(closedShadowRootOf)
  const seen = { citation: false, instrument: false }

  const decide = () => {
    if (done.aborted || !seen.citation) return
    if (!seen.instrument && !namesInstrument(contextOf(document))) return
    stopping.abort()
    found()
  }

  const changes = createChanges(async (changed) => {
    const root = rootElementOf(document)
    const extents = changed === 'everything' ? (root ? [extentOf(root)] : []) : extentsAround(changed)
    const pauses = createPauses()
    for (const extent of extents) {
      await scan(extent, {
        stretch(stretch) {
          const signs = signsIn(rawText(stretch))
          seen.citation ||= signs.citation
          seen.instrument ||= signs.instrument
        },
        shadowRootOf,
        shadowRoot: (shadow) => changes.watch(shadow),
        lost: (node) => changes.touch(node),
        pauses,
        signal: done,
      })
    }
    decide()
  }, done)

  changes.watch(document)
  onVisit(document, () => changes.nudge(), done)
  return changes.begin()
}
