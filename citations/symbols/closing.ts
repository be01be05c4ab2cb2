import { here } from '../around'

/** Brackets that belong to a symbol, read after one of its parts. */

const PART =
  /[ \n]?\((part[. ]?(?:[IVX]{1,5}|\d{1,2}|one|two|three)|supp|resumption ?\d{1,2}|vol\.[ \n]?[IVX\d]{1,4}(?:\/part ?[IVX\d]{1,4})?)\)/iy
const ROMAN = / ?([A-Z](?=[ (]))? ?\(((?:E?S-)?[IVXLC]{1,8})\)/y
const YEAR = /[ \n]?[([]((?:19[4-9]|20\d)\d)[)\]]/y

/** Sessions that number resolutions in Roman: of the Assembly, ECOSOC and the Trusteeship Council to the 1970s, of UNCTAD's Board. */
const IN_ROMAN = /^(?:(?:[AET]|TD)\/RES\/\d+[A-Z]?|TD\/B\/[\d.A-Z/]*\d)$/

export interface Closing {
  /** What is added to the core of the symbol: `(XXI)`. */
  core: string
  /** What only closes it: `(PartI)`, ` (2000)`. */
  bracket: string
  end: number
}

/** The bracket that closes the symbol `core`, standing at `at`; null when there is none. */
export function readClosing(text: string, at: number, core: string): Closing | null {
  // Between two parts there is none.
  if (text[at] === '/') return null
  if (core.startsWith('S/RES/')) {
    const year = here(YEAR, text, at)
    return year ? { core: '', bracket: ` (${year[1]})`, end: at + year[0].length } : null
  }
  const roman = IN_ROMAN.test(core) ? here(ROMAN, text, at) : null
  if (roman) return { core: `${roman[1] ?? ''}(${roman[2]})`, bracket: '', end: at + roman[0].length }
  const part = here(PART, text, at)
  return part?.[1]
    ? { core: '', bracket: `(${part[1].replace(/\s/g, '').replace(/^part/i, 'Part')})`, end: at + part[0].length }
    : null
}
