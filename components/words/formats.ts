import type { Language } from '../../data/api'
import { formatOf } from './languages'
import { language } from './translate'

const made = new Map<Language, ReturnType<typeof make>>()

const dayParts = { day: 'numeric', month: 'long', year: 'numeric' } as const

function make(locale: string) {
  return {
    day: new Intl.DateTimeFormat(locale, { ...dayParts, timeZone: 'UTC' }),
    dayHere: new Intl.DateTimeFormat(locale, dayParts),
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    all: new Intl.ListFormat(locale, { type: 'conjunction' }),
    either: new Intl.ListFormat(locale, { type: 'disjunction' }),
    number: new Intl.NumberFormat(locale),
    tenths: new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
      minimumFractionDigits: 1,
    }),
    whole: new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 }),
  }
}

/** Those of the language spoken now. */
function formats() {
  const spoken = language()
  const known = made.get(spoken) ?? make(formatOf(spoken))
  made.set(spoken, known)
  return known
}

/** "2 June 2017", of a day of the calendar; what is no date stays as it is. */
export const day = (iso: string): string => dated(iso, 'day')

/** The same of a moment, where the reader is. */
export const dayHere = (iso: string): string => dated(iso, 'dayHere')

/** "2 Jun 2017, 14:05". */
export const moment = (iso: string): string => dated(iso, 'moment')

/** "14:05". */
export const time = (iso: string): string => dated(iso, 'time')

function dated(iso: string, form: 'day' | 'dayHere' | 'moment' | 'time'): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : formats()[form].format(date)
}

/** "a, b and c". */
export const list = (of: Iterable<string>): string => formats().all.format(of)

/** "a, b or c". */
export const either = (of: Iterable<string>): string => formats().either.format(of)

/** "1,234". */
export const number = (of: number): string => formats().number.format(of)

/** "1.5 MB". */
export const megabytes = (bytes: number): string => formats().tenths.format(bytes / 1_000_000)

/** "1 MB": what is left, rather too little than too much. */
export const wholeMegabytes = (bytes: number): string =>
  formats().whole.format(Math.max(0, Math.floor(bytes / 1_000_000)))
