import type { Document } from '../schema'
import { DAYS, isoDays } from './dates'

type Meeting = Document['meetings'][number]

const ORDINAL = String.raw`\d{1,5}(?:st|nd|rd|th)`
const SESSION_PLACES = String.raw`(?:(?:,? and|,| to|[-–]) ?(?:${ORDINAL})){0,20}`
/** "2178th and 2179th meetings (see CRC/C/SR.2178 and 2179), held on 25 January 2017". */
const MEETINGS = new RegExp(
  String.raw`(${ORDINAL}${SESSION_PLACES}) meetings?(?: \(([^()]*)\))?,?(?: (?:both|which was|which were))?(?: held)? on (${DAYS})`,
  'g',
)
/** "Adopted by the Committee at its seventy-fifth session (10–28 February 2020)." */
const SESSION_NOTE = new RegExp(String.raw`\badopted\b[^.]*\bsession,? \(?(${DAYS})`, 'i')

export interface Proceedings {
  considered: string | null
  adopted: string | null
  meetings: Meeting[]
}

/**
 * When the report was considered and the observations adopted, read from the opening paragraph (`text`); documents that
 * say in a footnote at which session they were adopted were so on its last day.
 */
export function readProceedings(text: string, footnotes: string): Proceedings {
  const groups = [...text.matchAll(MEETINGS)].map(([, places = '', records, days = '']) => ({ places, records, days }))
  const session = SESSION_NOTE.exec(footnotes)?.[1]
  const adopting = groups.length > 1 ? groups.at(-1) : undefined
  const considering = adopting ? groups.slice(0, -1) : groups
  const considered = considering.flatMap((group) => meetingsOf(group, 'considered'))
  const adopted = adopting ? meetingsOf(adopting, 'adopted') : []
  return {
    considered: considered[0]?.date ?? null,
    adopted: adopted.at(-1)?.date ?? (session ? isoDays(session).at(-1) : undefined) ?? null,
    meetings: [...considered, ...adopted],
  }
}

function meetingsOf(
  { places, records, days }: { places: string; records: string | undefined; days: string },
  what: Meeting['what'],
): Meeting[] {
  const dates = isoDays(days)
  return numbersOf(places).map((number, index) => {
    const symbol = recordOf(records ?? '', number)
    return { ...(symbol && { symbol }), number, date: dates[Math.min(index, dates.length - 1)] ?? '', what }
  })
}

function numbersOf(places: string): number[] {
  const numbers = [...places.matchAll(/\d+/g)].map(Number)
  const [first = 0, last = first] = numbers
  if (!/ to |[-–]/.test(places)) return numbers
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
