import { here, textAfter } from '../around'
import { ADDENDA_APART, MEETINGS_APART } from './limits'

/** A symbol of which only the end is printed: the "Add.1" of "CRC/C/OPSC/USA/Q/3-4 and Add.1". Indexes are of the cleaned text. */
export interface Elided {
  symbol: string
  start: number
  end: number
}

const JOIN =
  /[ \n]?(?:(?:[,;،、+]|&(?:amp;)?)[ \n]?)?(?:(?:and|AND|et|ET|y|Y|e|or|ou|o|to|à|a|und|и|И|или|по|أو|إلى)(?:[ \n](?:its|the))?[ \n]|[&和及与或至][ \n]?|و[ \n]?|以及[ \n]?|(?=[A-Z\d]))/y
const SLASHED = /\/(?=\d)/y
const CHANGE =
  /\(?((?:Add|Corr|Rev|Amend)(?=[. \n\d])|(?:ADD|CORR|REV|add|corr|rev|amend)(?=\.))(?:\.[ \n]?|[ \n])?(\d{1,3}(?:-\d{1,3})?)(?!\d)/y
const CHANGES_MORE = /\/[ \n]?(Add|Corr|Rev|Amend)\.[ \n]?(\d{1,3}(?:-\d{1,3})?)/iy
const SERIES = /(SR|PV|L|WP|CRP)\.[ \n]?(\d{1,5})(?![\d-])/y
const NUMBER = /\d{1,4}(?![\d:%-]|[./]\d|[ \n]?(?:%|per[ \n]cent))/y
const RESOLUTION = /(?:resolution[ \n])?((?:E?S-)?\d{1,4}\/\d{1,3})(?![\d/.:-]|[ \n]?%)/y
const RESOLUTION_YEAR = /(\d{3,4}) ?\(((?:19|20)\d\d)\)/y
/** What follows the last number of a list; a word would make it "2 members". */
const LIST_ENDS = /^(?:[)\]»”".,;:،。，）]|$|[ \n](?:and|et|y|e|и|و|are|were)[ \n]|[&و和及、]|\f)/

/** What a bare number may go on from: a meeting, a change, or the document of a session or year: `A/66/457`. */
const LISTED = /^(.*\/(?:(SR|PV|Add|Corr|Rev)\.|\d+\/(?=\d{2,3}$)))(\d+)$/
const SESSION_PAIR = /^((?:A\/RES|A\/HRC\/RES|A\/DEC|E\/RES|A\/HRC\/DEC)\/)((?:E?S-)?\d+)\/\d+$/

/** The symbols elided after `symbol`; what is printed of it, or its last pinpoint, ends at `from` in the cleaned text. */
export function readElided(after: string, from: number, symbol: string): Elided[] {
  const found: Elided[] = []
  let at = from
  let last = symbol
  for (;;) {
    const join = here(JOIN, after, at) ?? here(SLASHED, after, at)
    if (!join) return found
    const next = readFragment(
      after,
      at + join[0].length,
      symbol,
      last,
      /^[ \n]?[,;،、]?$|^[,;،、][ \n]?$/.test(join[0]),
    )
    if (!next) return found
    found.push(next)
    last = next.symbol
    at = next.end
  }
}

function readFragment(text: string, at: number, base: string, last: string, listed: boolean): Elided | null {
  return (
    readChange(text, at, base) ??
    readSeries(text, at, base) ??
    readNumber(text, at, last, listed) ??
    readResolution(text, at, base)
  )
}

/** "and Add.1", "and Corr.1", "and Add.1/Rev.1": put to the symbol printed first, in place of its change of the same name if it has one. */
function readChange(text: string, at: number, base: string): Elided | null {
  const change = here(CHANGE, text, at)
  if (!change?.[1] || !change[2]) return null
  const name = capital(change[1])
  const same = base.indexOf(`/${name}.`)
  let symbol = `${same < 0 ? base : base.slice(0, same)}/${name}.${change[2]}`
  let end = at + change[0].length
  for (let more = here(CHANGES_MORE, text, end); more?.[1]; more = here(CHANGES_MORE, text, end)) {
    symbol += `/${capital(more[1])}.${more[2]}`
    end += more[0].length
  }
  return { symbol, start: at + (change[0].startsWith('(') ? 1 : 0), end }
}

/** "SR.619 and SR.620": the same series again, with its own number. */
function readSeries(text: string, at: number, base: string): Elided | null {
  const series = here(SERIES, text, at)
  const same = series ? base.lastIndexOf(`/${series[1]}.`) : -1
  if (!series || same < 0) return null
  return { symbol: `${base.slice(0, same)}/${series[1]}.${series[2]}`, start: at, end: at + series[0].length }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
}

/** "SR.2178 and 2179", "Add.1 and 2", "A/66/457 and 458": a greater number of the same series, near enough to be of it. */
function readNumber(text: string, at: number, last: string, listed: boolean): Elided | null {
  const number = here(NUMBER, text, at)
  const series = LISTED.exec(last)
  if (!number || !series) return null
  const [, head, kind, before] = series
  const apart = Number(number[0]) - Number(before)
  const end = at + number[0].length
  const meeting = kind === 'SR' || kind === 'PV'
  const long = number[0].length > 2
  if (apart < 1 || apart > (meeting ? MEETINGS_APART : kind || long ? ADDENDA_APART : 1)) return null
  if ((apart > 1 || !meeting) && !LIST_ENDS.test(textAfter(text, end, 6))) return null
  if (listed && (apart > 1 ? !here(JOIN, text, end) : !kind && !long)) return null
  return { symbol: head + number[0], start: at, end }
}

/** "A/RES/60/1 and 60/251", "S/RES/1325 (2000) and 1820 (2008)". */
function readResolution(text: string, at: number, base: string): Elided | null {
  if (base.startsWith('S/RES/')) {
    const year = here(RESOLUTION_YEAR, text, at)
    return year ? { symbol: `S/RES/${year[1]} (${year[2]})`, start: at, end: at + year[0].length } : null
  }
  const series = SESSION_PAIR.exec(base)
  const pair = series ? here(RESOLUTION, text, at) : null
  if (!series?.[1] || !pair?.[1] || pair[1].length < (series[2]?.length ?? 0) + 2) return null
  if (Math.abs(Number.parseInt(pair[1], 10) - Number(series[2])) > 40) return null
  const end = at + pair[0].length
  return { symbol: series[1] + pair[1], start: end - pair[1].length, end }
}
