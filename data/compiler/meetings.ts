import type { Document } from '../schema'
import { isoDays } from './dates'
import type { Language } from './languages'
import { MAX_MEETINGS } from './limits'

type Meeting = Document['meetings'][number]

export interface Proceedings {
  considered: string | null
  adopted: string | null
  /** Set when only the dates of the session tell when the document was adopted. */
  bySession: boolean
  meetings: Meeting[]
}

/** Where the dates may stand. */
interface Told {
  /** The opening paragraph. */
  opening: string
  footnotes: string
  /** What stands above the title. */
  masthead: string
}

/**
 * When the report was considered and the observations adopted. Documents that only name the session at which they were
 * adopted, in a footnote or above the title, were so on its last day.
 */
export function readProceedings({ opening, footnotes, masthead }: Told, language: Language): Proceedings {
  const groups = [...opening.matchAll(language.meetings)].map(({ groups: found = {} }) => ({
    places: found.places ?? found.places2 ?? '',
    records: found.records,
    days: found.days ?? '',
  }))
  const adopting = groups.length > 1 ? groups.at(-1) : undefined
  const considering = adopting ? groups.slice(0, -1) : groups
  const read = (group: (typeof groups)[number], what: Meeting['what']) => meetingsOf(group, what, language)
  const considered = considering.flatMap((group) => read(group, 'considered'))
  const adopted = adopting ? read(adopting, 'adopted') : []
  const note = language.adoptedNote.exec(footnotes)?.groups
  const session = adopted.length > 0 ? undefined : (note?.days ?? language.session.exec(masthead)?.groups?.days)
  const last = session ?? note?.days2
  return {
    considered: considered[0]?.date ?? null,
    adopted: adopted.at(-1)?.date ?? (last ? isoDays(last, language).at(-1) : undefined) ?? null,
    bySession: adopted.length === 0 && note?.days2 === undefined && session !== undefined,
    meetings: [...considered, ...adopted],
  }
}

function meetingsOf(
  { places, records, days }: { places: string; records: string | undefined; days: string },
  what: Meeting['what'],
  language: Language,
): Meeting[] {
  const dates = isoDays(days, language)
  return numbersOf(places).map((number, index) => {
    const symbol = recordOf(records ?? '', number)
    return { ...(symbol && { symbol }), number, date: dates[Math.min(index, dates.length - 1)] ?? '', what }
  })
}

function numbersOf(places: string): number[] {
  const numbers = [...places.matchAll(/\d+/g)].map(Number)
  const [first = 0, last = first] = numbers
  // "515th to 517th", "515e à 517e", "515ª a 517ª"; a range so long is none.
  if (!/ (?:to|à|a) |[-–]/.test(places) || last - first > MAX_MEETINGS) return numbers
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The summary record of a meeting where one is printed: `CRC/C/SR.2178 and 2179` names both. */
function recordOf(records: string, number: number): string | null {
  const printed = /([A-Z][A-Z0-9./]*\/SR\.)(\d+)(.*)/.exec(records)
  if (!printed?.[1]) return null
  const [first = 0, last = first] = [...`${printed[2]}${printed[3]}`.matchAll(/\d+/g)].map(Number)
  const named = /\d ?[-–] ?\d/.test(records)
    ? number >= first && number <= last
    : new RegExp(String.raw`\b${number}\b`).test(records)
  return named ? printed[1] + number : null
}
