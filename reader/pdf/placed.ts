import { readReferences } from '../../citations/index'
import type { Reference, ReferenceContext } from '../../citations/types'
import type { Block, Place, Reading } from '../../data/reading/types'
import { collapse, type Passage, passageAround } from '../../page/passage'
import { indexOfFirst } from '../../page/read/locate'
import { paintedSpans } from '../../page/spans'

/** A reference of a document, and where on its pages it stands. */
export interface PlacedReference {
  /** Stays the same when the document is read further. */
  id: number
  reference: Reference
  /** As a reader sees it, without line ends and hyphens. */
  text: string
  passage: Passage
  /** Never empty; in the order of the text. */
  places: Place[]
}

/** Finds the references of a document in its text, again whenever more of it has been read; the same one keeps its id. */
export function createPlacedReferences(accepts: (reference: Reference) => boolean) {
  const ids = new Map<string, number>()

  return (reading: Reading, context: ReferenceContext): PlacedReference[] => {
    const { text, blocks } = reading
    const citings: PlacedReference[] = []
    for (const reference of readReferences(text, context).references) {
      if (!accepts(reference)) continue
      const painted = paintedSpans(text, reference)
      const places = painted.flatMap((span) => reading.places(span))
      if (places.length === 0) continue
      const start = Math.min(...painted.map((span) => span.start))
      const end = Math.max(...painted.map((span) => span.end))
      const block = blockAround(blocks, start)
      const key = keyOf(reference, places)
      const id = ids.get(key) ?? ids.size + 1
      ids.set(key, id)
      citings.push({
        id,
        reference,
        text: collapse(text.slice(start, end)).trim(),
        passage: passageAround(
          text.slice(block.start, Math.max(block.end, end)),
          start - block.start,
          end - block.start,
        ),
        places,
      })
    }
    return citings
  }
}

const blockAround = (blocks: readonly Block[], at: number): Block =>
  blocks[indexOfFirst(blocks, (block) => block.end > at)] as Block

function keyOf({ start: _start, end: _end, ...meaning }: Reference, places: readonly Place[]): string {
  return JSON.stringify([places[0], meaning], (key, value) => (key === 'pinpointSpan' ? undefined : value))
}
