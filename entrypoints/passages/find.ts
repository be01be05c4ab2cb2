import type { NotedPassage } from '../../data/api'
import { findPassage } from '../../data/notes/passage/find'
import { frameAddress } from '../../page/marks/frame'
import { readPageText } from '../../page/marks/text'
import { createPauses } from '../../page/read/pauses'
import { shadowRootFinder } from '../../page/read/shadow'
import { shadowRootOf } from '../browser/shadow'
import type { FoundPassages } from '../messaging/protocol'

/** How the passage of a note was found in this document, and where. */
export type Found = FoundPassages[number] & {
  ranges: Range[]
  /** It is for another frame of the page to find. */
  isElsewhere: boolean
}

/** Each frame looks for its own passages, with the page's turn between them. The page itself tells of those in frames too: nobody else would tell of a frame that is gone. */
export async function findNoted(noted: readonly NotedPassage[]): Promise<Found[]> {
  const here = frameAddress(window)
  const own = noted.filter(({ frame }) => frame === here)
  const others = here === undefined ? noted.filter(({ frame }) => frame !== here) : []
  return [
    ...(own.length === 0 ? [] : await find(own)),
    ...others.map(({ id }): Found => ({ id, how: 'lost', ranges: [], isElsewhere: true })),
  ]
}

async function find(noted: readonly NotedPassage[]): Promise<Found[]> {
  const { text, rangesOf } = readPageText(document, shadowRootFinder(shadowRootOf))
  const pauses = createPauses()
  const found: Found[] = []
  for (const { id, quote } of noted) {
    // Words that are gone are looked for in the whole text.
    await pauses.take()
    const place = findPassage(text, quote)
    const ranges = place === null ? [] : rangesOf(place.start, place.end)
    found.push({ id, how: place?.how ?? 'lost', ranges, isElsewhere: false })
  }
  return found
}
