import { bodyOf, protocolOf } from './bodies'
import { canonicalSymbol } from './canonical'
import { kindOf } from './kinds'
import { meantBy } from './misprints'
import { ordinal, roman } from './numbers'
import { stateName } from './states'
import type { DecodedSymbol } from './types'

const OFFICIAL = 'https://docs.un.org/en/'

const CHANGE = /^(Add|Corr|Rev|Amend)\.(.+)$/
const CHANGES: Record<string, string> = { Add: 'Addendum', Corr: 'Corrigendum', Rev: 'Revision', Amend: 'Amendment' }
const BRACKET = /\(((?:Part|Vol|Supp|Resumption)[^()]*)\)$/i
const YEAR = /^(?:19[4-9]\d|20\d\d)$/

/**
 * A symbol taken apart into its parts and words; names of States in the language of `locale`. Any string is valid input: what cannot be
 * told is absent, and `words` is then the symbol itself.
 */
export function decodeSymbol(symbol: string, locale = 'en'): DecodedSymbol {
  const canonical = canonicalSymbol(symbol) ?? symbol.trim()
  const read = meantBy(canonical) ?? canonical
  const bracket = BRACKET.exec(read)?.[1]
  const parts = read.replace(BRACKET, '').split('/')
  const changes = parts.filter((part) => CHANGE.test(part))
  const core = parts.filter((part) => !CHANGE.test(part))
  const state = stateOf(core, locale)
  const decoded: DecodedSymbol = {
    symbol: canonical,
    ...defined({
      body: bodyOf(core),
      protocol: protocolOf(core),
      state,
      ...kindOf(core, changes, state?.code),
      session: sessionOf(core),
      year: yearOf(core),
    }),
    additions: [...changes.map(changeInWords), ...(bracket ? [bracket.replace(/(?<=[a-z])\.?(?=[IVX\d])/, ' ')] : [])],
    url: officialUrl(read),
    words: '',
  }
  return { ...decoded, words: inOneLine(decoded) }
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** Where a document can be read, by its canonical symbol. Percent-safe; the blank before a year is not part of the address. */
export function officialUrl(symbol: string): string {
  return OFFICIAL + symbol.replaceAll(' ', '').split('/').map(encodePart).join('/')
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'))
}

function changeInWords(change: string): string {
  const found = CHANGE.exec(change)
  return `${CHANGES[found?.[1] ?? ''] ?? ''} ${found?.[2] ?? ''}`
}

function stateOf(core: readonly string[], locale: string): DecodedSymbol['state'] {
  for (const part of core.slice(2)) {
    if (!/^(?:[A-Z]{3}(?:-[A-Z]{3})?|EU)$/.test(part)) continue
    const name = stateName(part, locale)
    if (name) return { code: part, name }
  }
  return undefined
}

/** The session: of the Assembly and the Council behind their names, of a committee before `D` or a document's number, in Roman numerals anywhere. */
function sessionOf(core: readonly string[]): string | undefined {
  const symbol = core.join('/')
  const numeral =
    /\(([IVXLC]+)\)/.exec(symbol)?.[1] ?? /^C(?:AT|RC|CPR|EDAW|ERD)\/C\/([IVXLC]+)\//.exec(`${symbol}/`)?.[1]
  const value = numeral ? roman(numeral) : null
  if (value) return String(value)
  const found =
    /^A\/(?:(?:RES|DEC|C\.\d|BUR|INF|HRC|HRC\/(?:RES|DEC|PRST|WG\.6|AC))\/)?((?:E?S-)?\d{1,2})\//.exec(symbol) ??
    /^(?:[A-Z]+\/CO?(?:\/CR)?|E\/C\.12)\/(\d{1,3})\/(?:D|CO|\d+|[A-Z]{3})(?:\/|$)/.exec(symbol)
  return found?.[1]
}

function yearOf(core: readonly string[]): string | undefined {
  const bracketed = /^S\/RES\/.*\((\d{4})\)$/.exec(core.join('/'))?.[1]
  // Of communication No. 1968/2010 the year is the last.
  const years = core.slice(1).filter((part) => YEAR.test(part))
  return bracketed ?? (core.includes('D') ? years.at(-1) : years[0])
}

/** "Concluding observations · United States · 3rd-4th reports". */
function inOneLine(decoded: DecodedSymbol): string {
  const { kind, state, cycle, body, session, year, additions, symbol } = decoded
  const words = [kind ?? (body ? undefined : symbol), state?.name ?? body, cycle && cycleInWords(cycle)]
  if (!cycle && !kind) words.push(session && sessionInWords(session), session ? undefined : year)
  return [...words, ...additions].filter(Boolean).join(' · ')
}

function cycleInWords(cycle: string): string {
  if (cycle === '1') return 'initial report'
  const numbers = cycle.split('-').map(ordinal)
  return `${numbers.join('-')} report${numbers.length > 1 ? 's' : ''}`
}

function sessionInWords(session: string): string {
  return session.startsWith('S-')
    ? `${ordinal(session.slice(2))} special session`
    : session.startsWith('ES-')
      ? `${ordinal(session.slice(3))} emergency special session`
      : `${ordinal(session)} session`
}
