import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../data/api'
import { directionOf, formatOf } from './languages'
import type { Key, Messages } from './messages'
import { unpacked } from './packed'

/** What a message is filled with. */
export type Values = Readonly<Record<string, string | number>>

let english: Messages = {}
let spoken: { language: Language; messages: Messages } = { language: 'en', messages: english }
const prepared = new Map<string, IntlMessageFormat>()
const missed = new Set<string>()
const listeners = new Set<() => void>()

/** The English words that a view or script comes with: it speaks them until told otherwise, and wherever a translation is missing. */
export function bring(...messages: Messages[]): void {
  english = Object.assign({}, english, ...messages)
  if (spoken.language === 'en') speak('en')
}

/** From now on, the words of this language; what shows any is told. */
export function speak(language: Language, messages: Messages = english): void {
  spoken = { language, messages }
  prepared.clear()
  for (const tell of listeners) tell()
}

export const language = (): Language => spoken.language

export const direction = () => directionOf(spoken.language)

/** Calls back at each change of language; returns how to stop that. */
export function onLanguage(changed: () => void): () => void {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}

/** A message in the reader's language; in English where it is missing or faulty there, which the console then says. */
export function t(key: Key, values?: Values): string {
  const { language, messages } = spoken
  return (
    filled(language, messages, key, values) ?? (language === 'en' ? key : (filled('en', english, key, values) ?? key))
  )
}

/** What the data says in English, in the reader's language where we have it; `name` is the text itself, or stands for a long one. */
export function term(english: string, name = english): string {
  const said = spoken.messages[name]
  return typeof said === 'string' ? said : english
}

function filled(language: Language, messages: Messages, key: Key, values: Values | undefined): string | undefined {
  const message = messages[key]
  if (typeof message === 'string') return message
  try {
    if (message === undefined) throw new Error('there is no such message')
    const name = `${language} ${key}`
    const format = prepared.get(name) ?? new IntlMessageFormat(unpacked(message), formatOf(language))
    prepared.set(name, format)
    return String(format.format(directionOf(language) === 'rtl' ? isolated(values) : values))
  } catch (reason) {
    miss(language, key, reason)
    return undefined
  }
}

/** Said once for each message: it is shown again with every drawing. */
function miss(language: Language, key: Key, reason: unknown): void {
  const name = `${language} ${key}`
  if (missed.has(name)) return
  missed.add(name)
  console.warn(`Glossator: "${key}" in "${language}": ${reason instanceof Error ? reason.message : String(reason)}`)
}

/** "9 (3)", which has no direction; and a list of provisions, "3 (1) (a) و8", whatever letters it points to. */
const runsAlong = /^\P{L}*$|^(?=.*و)\d(?:\P{L}|\([a-z]{1,4}\)| و(?=[\d(]))*$/u

/** What comes from elsewhere, a symbol or a name, keeps its own direction amid words that run from right to left. */
function isolated(values: Values = {}): Values {
  const apart = (value: string) => `${runsAlong.test(value) ? '\u2067' : '\u2068'}${value}\u2069`
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? apart(value) : value]),
  )
}
