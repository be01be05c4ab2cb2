import { textAfter, textBefore } from '../around'
import { namedGroups } from '../languages/called'
import { allOf } from './near'
import { PORNOGRAPHY, PROSTITUTION } from './protocols'

const subjects = namedGroups('subjects')
const SUBJECT = new RegExp(subjects.source, 'gu')
const SALE = subjects.ids.indexOf('OPSC') + 1
const REST = 120
/** "the Special Rapporteur on the sale of children, child prostitution and child pornography". */
const MANDATE = /rapporteu|relator|докладчик|报告员|مقرر/
const MANDATE_BACK = 60
const SYMBOL = /crc ?\/ ?c ?\/ ?(opsc|opac|opic) ?\//g

/** A place that tells which protocol of the Convention on the Rights of the Child is spoken of, without its name. */
export interface Hint {
  at: number
  /** `OTHER` for the subject of another protocol. */
  id: string
}

/** The hints of folded text: the symbol of a document under a protocol, or the three subjects of the title of the OPSC together. */
export function hintsIn(text: string): Hint[] {
  const symbols = allOf(text, SYMBOL).map(({ index, 1: id = '' }) => ({ at: index, id: id.toUpperCase() }))
  const titles = allOf(text, SUBJECT).flatMap((found) => {
    if (!found[SALE]) return { at: found.index, id: 'OTHER' }
    const rest = textAfter(text, found.index, REST)
    const mandate = MANDATE.test(textBefore(text, found.index, MANDATE_BACK))
    return !mandate && PROSTITUTION.test(rest) && PORNOGRAPHY.test(rest) ? { at: found.index, id: 'OPSC' } : []
  })
  return [...symbols, ...titles]
}

/** How far behind "the Optional Protocol" a hint may stand: "(CRC/C/OPSC/USA/CO/1, para. 20)". */
const REACH = 120
/** How near the end of a paragraph the symbol stands that says whence all of it is: "... CRC/C/OPSC/USA/CO/1, para. 20." */
const SOURCE = 60

/** The one protocol that the hints before a place in a text, just behind it or at the end of all, `length` characters on, tell of; null when that is none or several. */
export function hintedAt(hints: readonly Hint[], place: number, length = Number.POSITIVE_INFINITY): string | null {
  const ids = new Set(hints.filter(({ at }) => at < place + REACH || at > length - SOURCE).map(({ id }) => id))
  const [only] = ids
  return ids.size === 1 && only && only !== 'OTHER' ? only : null
}
