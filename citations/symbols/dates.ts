import { here } from '../around'
import { months } from '../months'

const DAY_MONTH_YEAR = new RegExp(
  String.raw`[ \n](?:de[ \n])?(?:${months})[a-zéûа-я]{0,9}\.?[ \n](?:de[ \n])?(?:19|20)\d\d(?!\d)`,
  'iy',
)

/** Series, and how many digits their number may have where a day is glued to it. */
const SERIES: readonly [series: RegExp, lengths: readonly number[]][] = [
  // The guidelines `CRC/C/OPSC/2`, and the reports and observations of a State to a Committee that counts few: `CO/3-4`.
  [/^(C(?:RC|CPR|AT)\/C\/(?!GC)(?:[A-Z]{1,4}\/)+(?:\d-)?)(\d{2,3})$/, [1]],
  // No addendum has reached a thousand; two of three days have two digits.
  [/^(.*\/Add\.)(\d{4})$/, [2]],
  [/^(.*\/Add\.)(\d{4,5})$/, [3]],
  // Meetings are numbered with four digits at the most.
  [/^(.*\/SR\.)(\d{5,6})$/, [3, 4]],
]

/**
 * The date printed without a blank after a symbol: `CRC/C/OPSC/23 novembre 2006` is `CRC/C/OPSC/2` of 3 November, and
 * `SR.77210` of June is 772, of 10 June. `end` is where the symbol ends and its date begins. Null where no day is glued to it, or where
 * it can be either of two, as in `SR.77211` of June.
 */
export function gluedDate(symbol: string, text: string, end: number): { symbol: string; end: number } | null {
  if (!here(DAY_MONTH_YEAR, text, end)) return null
  for (const [series, lengths] of SERIES) {
    const [, head, digits] = series.exec(symbol) ?? []
    if (!head || !digits) continue
    const [length, another] = lengths.filter((each) => DAY.test(digits.slice(each)))
    if (length !== undefined && another === undefined)
      return { symbol: head + digits.slice(0, length), end: end - digits.length + length }
  }
  return null
}

const DAY = /^(?:[1-9]|[12]\d|3[01])$/
