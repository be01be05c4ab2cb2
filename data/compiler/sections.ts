import { placeOf, roman } from '../sequence'
import type { TextFault } from './problems'

/** Keeps the numbering of sections: roman with lettered ones below, or letters alone (Committees differ). */
export interface Numbering {
  /** What the top level counts in; null before the first section. */
  top: 'roman' | 'letters' | null
  sections: number
  subsections: number
}

export const unnumbered = (): Numbering => ({ top: null, sections: 0, subsections: 0 })

const capital = (place: number): string => String.fromCharCode(64 + place)
const top = (numbering: Numbering, place: number): string =>
  numbering.top === 'letters' ? capital(place) : roman(place).toUpperCase()

export interface Place {
  id: string
  parent: string | null
  /** What is wrong with the numbering here. */
  problem: TextFault | null
}

/** Counts on: the id of the section a marker opens. Changes `numbering`; after a gap it goes on from what was found. */
export function openSection(numbering: Numbering, marker: string): Place {
  numbering.top ??= marker === 'A' ? 'letters' : 'roman'
  const current = numbering.sections > 0 ? top(numbering, numbering.sections) : null
  const expected = top(numbering, numbering.sections + 1)
  if (isSubsection(numbering, marker, expected) && current !== null) {
    const before = numbering.subsections > 0 ? `${current}.${capital(numbering.subsections)}` : current
    const wanted = `${current}.${capital(numbering.subsections + 1)}`
    const id = `${current}.${marker}`
    numbering.subsections = placeOf(marker.toLowerCase(), 'letters') ?? 0
    return {
      id,
      parent: current,
      problem: id === wanted ? null : { says: 'section-missing', missing: wanted, before, found: id },
    }
  }
  numbering.sections = placeOf(marker.toLowerCase(), numbering.top) ?? numbering.sections + 1
  numbering.subsections = 0
  if (marker === expected) return { id: marker, parent: null, problem: null }
  const problem: TextFault =
    current === null
      ? { says: 'sections-begin', missing: expected, found: marker }
      : { says: 'section-missing', missing: expected, before: current, found: marker }
  return { id: marker, parent: null, problem }
}

/** Letters below romans: the next letter, unless it is the next roman ("C", "D", "I" are both); or one that no roman is. */
function isSubsection({ top: numbered, sections, subsections }: Numbering, marker: string, expected: string): boolean {
  if (numbered !== 'roman' || sections === 0 || marker === expected || marker.length > 1) return false
  return marker === capital(subsections + 1) || placeOf(marker.toLowerCase(), 'roman') === null
}
