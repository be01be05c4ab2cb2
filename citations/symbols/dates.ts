import { months } from '../months'
import { matchAt } from './parts'

const DAY_MONTH_YEAR = new RegExp(
  String.raw`[ \n](?:de[ \n])?(?:${months})[a-zéûа-я]{0,9}\.?[ \n](?:de[ \n])?(?:19|20)\d\d(?!\d)`,
  'iy',
)

/**
 * Series whose number is known to have one digit, so that what follows is the day: the guidelines `CRC/C/OPSC/2`, `CRC/C/OPAC/2`, and the
 * reports of a State under the Convention or its protocols.
 */
const ONE_DIGIT = /^(CRC\/C\/(?!GC)(?:[A-Z]{1,4}\/)+\d)(\d{1,2})$/
/** A number of four digits before a month holds the day in its last two; no addendum has reached a thousand. */
const FOUR_DIGITS = /^(.*\/Add\.\d{2})([0-3]\d)$/
/** Meetings are numbered with four digits at the most. */
const MEETING = /^(.*\/SR\.)(\d{5,6})$/

/**
 * The date printed without a blank after a symbol: `CRC/C/OPSC/23 novembre 2006` is `CRC/C/OPSC/2` of 3 November. Only where the split
 * is certain; null otherwise. `end` is where the symbol ends and its date begins.
 */
export function gluedDate(symbol: string, text: string, end: number): { symbol: string; end: number } | null {
  const found = ONE_DIGIT.exec(symbol) ?? FOUR_DIGITS.exec(symbol) ?? meeting(symbol)
  if (!found?.[1] || !found[2] || !matchAt(DAY_MONTH_YEAR, text, end)) return null
  return isDay(found[2]) ? { symbol: found[1], end: end - found[2].length } : null
}

const isDay = (digits: string) => /^(?:[1-9]|[12]\d|3[01])$/.test(digits)

/** `SR.77210` of June is 772, of 10 June; but `SR.77211` may be 7721, of 1 June. */
function meeting(symbol: string): string[] | null {
  const [, head = '', digits = ''] = MEETING.exec(symbol) ?? []
  const [first, ...others] = [4, 3]
    .map((length) => ['', head + digits.slice(0, length), digits.slice(length)])
    .filter(([, , day = '']) => isDay(day))
  return first && others.length === 0 ? first : null
}
