import { divide, readArticle, readCounted, readPrefixed, SAME } from './articles'
import { readList } from './lists'
import { readNumber } from './numbers'
import { type Joint, Reading } from './reading'

/** A stretch of folded text that cites articles of one instrument, whichever it is. */
export interface CitedArticles {
  start: number
  end: number
  /** `[['3', '1', 'a'], ['4']]` */
  paths: readonly string[][]
  /** Printed with full stops, "2.3", where a digit may stand for a letter. */
  dotted?: boolean
  /** Numbered in words or in Roman: only beside a name is that surely an article of a treaty. */
  worded?: boolean
  joints: readonly Joint[]
}

/** A citation taken apart where it says "article" again: "CRC article 34 and article 9 of the OPSC" cites two instruments. */
export function partsOf({ joints, paths, ...cited }: CitedArticles): CitedArticles[] {
  return [...joints, undefined].map((joint, at) => ({
    ...cited,
    start: joints[at - 1]?.start ?? cited.start,
    end: joint?.end ?? cited.end,
    paths: paths.slice(joints[at - 1]?.paths ?? 0, joint?.paths),
    joints: [],
  }))
}

/** Reads the citation that begins at `start`, if one does. */
export function readCitation(text: string, start: number): CitedArticles | null {
  const reading = new Reading(text, start)
  return readPrefixed(reading) || readArticle(reading) || readCounted(reading) ? whole(reading) : null
}

/** Reads "9 (3)", "3.1.a" without the word "article", as typed into a search box. */
export function readBare(text: string, start: number): CitedArticles | null {
  const reading = new Reading(text, start)
  const number = readNumber(reading)
  if (!number) return null
  reading.set({ several: true })
  reading.push([number])
  divide(reading)
  return whole(reading)
}

function whole(reading: Reading): CitedArticles {
  if (reading.paths[0]?.[0] !== SAME) readList(reading)
  const { at, start, text, paths, joints, mode } = reading
  const end = mode.closesWithComma && text[at] === ',' ? at + 1 : at
  return { start, end, paths, dotted: mode.dotted, worded: mode.worded, joints }
}
