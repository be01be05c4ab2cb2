import type { Reference } from '../citations/types'
import { type Located, locate } from './read/locate'
import type { Section } from './read/sections'
import { paintedSpans } from './spans'

/** A reference in its place. */
export interface Entry {
  /** The same as long as the reference stands unchanged in the same place. */
  id: number
  reference: Reference
  section: Section
  /** Static ones only: they cost the page's own changes nothing. */
  ranges: StaticRange[]
  /** The text nodes the ranges touch. */
  nodes: Text[]
}

let lastId = 0

/** The entries for a section's references; those that `before` holds unchanged keep their identity. */
export function entriesFor(section: Section, references: Reference[], before: Entry[]): Entry[] {
  const entries: Entry[] = []
  for (const reference of references) {
    const places = paintedSpans(section.text, reference)
      .map((span) => locate(section, span.start, span.end))
      .filter((place) => place !== null)
    if (places.length === 0) continue
    const ranges = places.map(rangeOf)
    const known = before.find((entry) => isSame(entry, reference, ranges))
    if (known) entries.push(Object.assign(known, { reference, section }))
    else entries.push({ id: ++lastId, reference, section, ranges, nodes: places.flatMap((place) => place.nodes) })
  }
  return entries
}

function rangeOf({ start, end }: Located): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  })
}

function isSame(entry: Entry, reference: Reference, ranges: StaticRange[]): boolean {
  return (
    entry.ranges.length === ranges.length &&
    entry.ranges.every((range, index) => isSameRange(range, ranges[index] as StaticRange)) &&
    meaning(entry.reference) === meaning(reference)
  )
}

const isSameRange = (a: StaticRange, b: StaticRange): boolean =>
  a.startContainer === b.startContainer &&
  a.endContainer === b.endContainer &&
  a.startOffset === b.startOffset &&
  a.endOffset === b.endOffset

/** All of a reference but where it stands. */
function meaning(reference: Reference): string {
  const { start: _start, end: _end, ...rest } = reference
  return JSON.stringify(rest, (key, value) => (key === 'pinpointSpan' ? undefined : value))
}
