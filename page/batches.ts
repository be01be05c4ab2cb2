import type { Entry } from './entries'
import { recognising } from './limits'
import type { Section } from './read/sections'

/** A section in its place, and what it cites. */
export interface Reading {
  section: Section
  /** So many characters of text that cites nothing lie between it and the one before. */
  gap: number
  entries: Entry[]
}

/** Sections that are read as one text. */
export interface Batch {
  readings: Reading[]
  /** The text, with where each section starts in it. */
  join(): { text: string; starts: number[] }
}

/** Parts two sections as a blank line parts two paragraphs. */
const apart = '\n\n'

/** Stands for text that was not worth reading: an article after it is not in the run of what was said before. */
const gapOf = (length: number): string => '\uFFFC'.repeat(Math.min(length, recognising.gap)) + apart

/** Cuts the page's sections into batches, in order. */
export function* batchesOf(readings: readonly Reading[]): Generator<Batch> {
  let batch: Reading[] = []
  let length = 0
  let enough: number = recognising.first
  for (const reading of readings) {
    if (length >= enough) {
      yield batchOf(batch)
      batch = []
      length = 0
      enough = Math.min(enough * 2, recognising.batch)
    }
    batch.push(reading)
    length += reading.section.text.length
  }
  if (batch.length > 0) yield batchOf(batch)
}

function batchOf(readings: Reading[]): Batch {
  return {
    readings,
    join() {
      const parts: string[] = []
      const starts: number[] = []
      let length = 0
      const put = (part: string) => {
        parts.push(part)
        length += part.length
      }
      for (const reading of readings) {
        if (reading.gap) put(gapOf(reading.gap))
        starts.push(length)
        put(reading.section.text)
        put(apart)
      }
      return { text: parts.join(''), starts }
    },
  }
}
