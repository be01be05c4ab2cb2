import { here } from '../around'
import { TREATY_ROOTS } from './roots'
import { TREATY_BODIES } from './trust'

/** The parts of a symbol between slashes, read from cleaned text and given in canonical form. All patterns are sticky. */

const SEPARATOR = /\.{0,2}(?:\/[ \n]?|[ \n]\/)/y
/** `CRC / C / 15`: so spaced from its root on, or not at all. */
const WIDE_SEPARATOR = /[ \n]\/[ \n]/y
/** A change glued on, or after a full stop or blank in place of its slash: `Add.29.Rev.1`, `CRC/C/3 Add.29`. */
const LOST_SLASH = /[.]?(?=(?:add|corr|rev|amend)\.?\d)|[ \n](?=(?:Add|Corr|Rev|Amend)\.[ ]?\d)/iy
/** A joint symbol: the next body's own begins behind the slash. */
const NEXT_ROOT = new RegExp(
  String.raw`(?:${TREATY_ROOTS})\/(?:C|OP)\/|HRI\/|E\/CN?\.|A\/(?:RES|HRC|CONF|\d\d\/)|S\/(?:RES|PRST|\d{4})|E\/\d{4}\/`,
  'y',
)

const CHANGE = /(add|corr|rev|amend)(?:\.[ \n]?|[ \n]|\/)?(\d{1,4}(?:-\d{1,3})?)/iy
const DOTTED =
  /([A-Z][A-Za-z]{0,6})\.[ \n]?(\d{1,6}(?:-\n?\d{1,6})?|[IVXLC]{1,7}(?![A-Za-z])|(?<=SER\.)[A-Z](?![A-Za-z]))([A-Z](?![A-Za-z\d]))?/y
const NO_STOP = /(SR|PV|CRP|WP|CN|CONF|WG|AC|INF|Sub|SUB|Concl|CONCL)(\d{1,6}(?:-\d{1,6})?)/y
const SESSION = /(?:ES|S|SS|EX|EM)-\d{1,2}/y
const NUMBER = /\d{1,6}(?:-\n?\d{1,6})?/y
const LETTER = /[A-Z](?![A-Za-z\d])/y
const WORD =
  /(?:IRON ORE|CODE TOT|Res(?=\/)|[A-Z]{1,10}(?:-[A-Z]{1,6})?)(?![A-Za-z\d])(?:\((?:\d{1,3}|S-[IVX]+|[IVX]+)\))?/y

const TREATY_KIND = /(CO|GC|QPR|RQ|FCO|Q)(?:\.[ \n]?)?(\d{1,3}(?:-\n?\d{1,3})?)/y
/** The later of two reports, a blank beside its hyphen: `CO/3 -4`. */
const LATER_REPORT = /(?: -|- )\d\d?(?! ?[\w:/-])/y
const TREATY_STATE = /([A-Z]{3})\.(\d{1,3}(?:-\n?\d{1,3})?)/y
const TREATY_GLUED = /C(?=\d)/y
const COMMITTEE = /C(\d{1,2})(?=[ \n]?\/)/y
const IN_BRACKETS = /\(\d{3,4}\)/y

const NAMES: Record<string, string> = {
  ADD: 'Add',
  CORR: 'Corr',
  REV: 'Rev',
  AMEND: 'Amend',
  SUB: 'Sub',
  CONCL: 'Concl',
  MISC: 'Misc',
} // prettier-ignore
/** Three capitals before a full stop that are no State. */
const NO_STATES = new Set(['CRP', 'INF', 'PET', 'NGO', 'COM', 'MIN', 'BUR', 'COP', 'RES', 'DEC'])

export interface Part {
  /** Canonical; two parts where a slash was lost (`CO2`). */
  parts: string[]
  end: number
}

/** Where the next part starts, or -1 when the symbol does not go on at `at`. `wide`: blanks may stand on both sides of the slash. */
export function afterSeparator(text: string, at: number, wide: boolean): number {
  const found = (wide && here(WIDE_SEPARATOR, text, at)) || here(SEPARATOR, text, at) || here(LOST_SLASH, text, at)
  if (!found) return -1
  const next = at + found[0].length
  return beginsAnother(text, next) ? -1 : next
}

/** Whether the other symbol of a joint one begins at `at`: `A/76/871-S/2022/493`. */
export const beginsAnother = (text: string, at: number): boolean =>
  'ACEHS'.includes(text.charAt(at)) && !!here(NEXT_ROOT, text, at)

function named(word: string): string {
  return NAMES[word.toUpperCase()] ?? word
}

function joined(number: string): string {
  return number.replace(/\s/g, '')
}

/**
 * The part that starts at `at`, or null. `before` are the parts so far, the root first: what may come next depends on it.
 * Structure is mended here (lost full stops and slashes, case); digits are taken as printed.
 */
export function readPart(text: string, at: number, before: readonly string[]): Part | null {
  // What begins with a digit is a number, and nothing else need be tried.
  const number = here(NUMBER, text, at)
  if (number) return closed(before) ? null : readNumber(text, at, number[0], before)
  const change = here(CHANGE, text, at)
  if (change?.[1] && change[2]) return { parts: [`${named(change[1])}.${change[2]}`], end: at + change[0].length }
  if (closed(before)) return null
  const treaty = TREATY_BODIES.has(before[0] ?? '') || before[1] === 'C.12'
  return (treaty ? readTreatyPart(text, at, before) : null) ?? readAnyPart(text, at, before)
}

/** After a meeting's record or a change only changes follow. */
function closed(before: readonly string[]): boolean {
  const last = before[before.length - 1] ?? ''
  return last.includes('.') && /^(?:SR|PV|Add|Corr|Rev|Amend|Concl)\.\d/.test(last)
}

function readTreatyPart(text: string, at: number, before: readonly string[]): Part | null {
  if (before.length === 1 && here(TREATY_GLUED, text, at)) {
    const number = here(NUMBER, text, at + 1)
    if (number) return { parts: ['C', joined(number[0])], end: at + 1 + number[0].length }
  }
  if (before.length < 2) return null
  const kind = here(TREATY_KIND, text, at) ?? here(TREATY_STATE, text, at)
  if (!kind?.[1] || !kind[2] || NO_STATES.has(kind[1])) return null
  return { parts: [kind[1], joined(kind[2])], end: at + kind[0].length }
}

function readAnyPart(text: string, at: number, before: readonly string[]): Part | null {
  const dotted = here(DOTTED, text, at)
  if (dotted?.[1] && dotted[2]) {
    return { parts: [`${named(dotted[1])}.${joined(dotted[2])}${dotted[3] ?? ''}`], end: at + dotted[0].length }
  }
  const noStop = here(NO_STOP, text, at)
  if (noStop?.[1] && noStop[2]) return { parts: [`${named(noStop[1])}.${noStop[2]}`], end: at + noStop[0].length }
  if (before.length === 1) {
    const committee = here(COMMITTEE, text, at)
    if (committee) return { parts: [`C.${committee[1]}`], end: at + committee[0].length }
  }
  const session = here(SESSION, text, at) ?? here(IN_BRACKETS, text, at)
  if (session) return { parts: [session[0]], end: at + session[0].length }
  const word = here(WORD, text, at)
  return word ? { parts: [word[0].toUpperCase()], end: at + word[0].length } : null
}

function readNumber(text: string, at: number, number: string, before: readonly string[]): Part {
  const end = at + number.length
  const rest = /^(?:RES|DEC)$/.test(before[1] ?? '')
    ? here(LETTER, text, end)
    : /^(?:CO|R?Q)$/.test(before[before.length - 1] ?? '')
      ? here(LATER_REPORT, text, end)
      : null
  return { parts: [joined(number + (rest?.[0] ?? ''))], end: end + (rest?.[0].length ?? 0) }
}
