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

/** Meetings named together, with their days. */
interface Group {
  places: string
  records: string
  days: string
  start: number
  end: number
}

/**
 * When the report was considered and the observations adopted. Documents that only name the session at which they were
 * adopted, in a footnote or above the title, were so on its last day.
 */
export function readProceedings({ opening, footnotes, masthead }: Told, language: Language): Proceedings {
  const groups = groupsIn(opening, language)
  const adopting = groups.length > 1 && isAdopting(groups, opening, language) ? groups.at(-1) : undefined
  const considering = adopting ? groups.slice(0, -1) : groups
  const years = groups.map(({ days }) => /\d{4}/.exec(days)?.[0] ?? '')
  const read = (group: Group, what: Meeting['what'], year: string) => meetingsOf(group, what, language, year)
  const considered = considering.flatMap((group, at) => read(group, 'considered', years.slice(at).find(Boolean) ?? ''))
  const adopted = adopting ? read(adopting, 'adopted', years.findLast(Boolean) ?? '') : []
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

const groupsIn = (opening: string, { meetings }: Language): Group[] =>
  [...opening.matchAll(meetings)].map(({ 0: all, index, groups: found = {} }) => ({
    places: found.places ?? found.places2 ?? '',
    records: found.records ?? '',
    days: found.days ?? found.days2 ?? '',
    start: index,
    end: index + all.length,
  }))

/** Short words between a meeting and the verb that it belongs to: ", the Committee adopted", ", il a adopté". */
const VERB_SOON = 40

/**
 * Whether the last meetings are those of the adoption: the verb stands before them, after those before, or soon behind. Not
 * so in "at its 3rd meeting, held on 4 May, and adopted the following", where only a footnote tells the day.
 */
function isAdopting(groups: readonly Group[], opening: string, { adopts }: Language): boolean {
  const [before, last] = groups.slice(-2)
  if (!before || !last) return false
  const behind = withoutRecords(opening.slice(last.end)).slice(0, VERB_SOON).split('.')[0] ?? ''
  return adopts.test(opening.slice(before.end, last.end)) || (adopts.test(behind) && !/^,? (?:and|et|y) /.test(behind))
}

/** "le 28 mars 2012 (CCPR/C/SR.2887 et 2888), il a adopté": the records may stand behind the day. */
const withoutRecords = (text: string): string => text.replace(/^ ?\([^()]{0,200}\)/, '')

function meetingsOf(
  { places, records, days }: Group,
  what: Meeting['what'],
  language: Language,
  yearBeside: string,
): Meeting[] {
  const dates = isoDays(days, language, yearBeside)
  return numbersOf(places, language).map((number, index) => {
    const symbol = recordOf(records, number)
    return { ...(symbol && { symbol }), number, date: dates[Math.min(index, dates.length - 1)] ?? '', what }
  })
}

function numbersOf(places: string, { ordinals }: Language): number[] {
  const written = places.match(/\d+|\p{L}{5,}/gu) ?? []
  const numbers = written.map((one) => Number(one) || ordinals.indexOf(one) + 1).filter((number) => number > 0)
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
