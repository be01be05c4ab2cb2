import type { NotedPassage } from '../../data/api'
import { findPassage } from '../../data/notes/passage/find'
import { frameAddress } from '../../page/marks/frame'
import { readPageText } from '../../page/marks/text'
import { shadowRootFinder } from '../../page/read/shadow'
import { shadowRootOf } from '../browser/shadow'
import type { FoundPassages } from '../messaging/protocol'

/** How the passage of a note was found in this document, and where. */
export type Found = FoundPassages[number] & {
  ranges: Range[]
  /** It is for another frame of the page to find. */
  isElsewhere: boolean
}

/** Each frame looks for its own passages. The page itself tells of those in frames too: nobody else would tell of a frame that is gone. */
export function findNoted(noted: readonly NotedPassage[]): Found[] {
  const here = frameAddress(window)
  const own = noted.filter(({ frame }) => frame === here)
  const others = here === undefined ? noted.filter(({ frame }) => frame !== here) : []
  return [
    ...(own.length === 0 ? [] : find(own)),
    ...others.map(({ id }): Found => ({ id, how: 'lost', ranges: [], isElsewhere: true })),
  ]
}

function find(noted: readonly NotedPassage[]): Found[] {
  const { text, rangesOf } = readPageText(document, shadowRootFinder(shadowRootOf))
  return noted.map(({ id, quote }): Found => {
    const place = findPassage(text, quote)
    const ranges = place === null ? [] : rangesOf(place.start, place.end)
    return { id, how: place?.how ?? 'lost', ranges, isElsewhere: false }
  })
}
