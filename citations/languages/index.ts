import { longestFirst } from '../alternatives'
import { ar } from './ar/words'
import { de } from './de/words'
import { en } from './en/words'
import { es } from './es/words'
import { fr } from './fr/words'
import type { Language } from './language'
import { nl } from './nl/words'
import { join } from './notation'
import { ru } from './ru/words'
import type { Words } from './words'
import { zh } from './zh/words'

/** Every language that is read. To add one: a folder beside these, a row here and in `called.ts`. */
const LANGUAGES: Language[] = [en, fr, es, ru, ar, zh, de, nl]

const WORDS = LANGUAGES.flatMap(({ words }) => words ?? [])

/** The alternatives of all languages, longest first so that "articles" is not read as "article"; a line may break at their spaces. */
export const anyOf = (...fields: (keyof Words)[]): string =>
  longestFirst(WORDS.flatMap((words) => fields.map((field) => words[field])))
    .join('|')
    .replaceAll(' ', '\\s')

/** At each place the words of all languages for the number one greater. */
const counting = (lists: string[]): string[] => {
  const counted = lists.map((list) => list.split(','))
  return Array.from({ length: Math.max(...counted.map(({ length }) => length)) }, (_, at) =>
    join(counted.map((words) => words[at] ?? '')),
  )
}

export const ORDINALS = counting(LANGUAGES.map(({ ordinals }) => ordinals))
const CARDINALS = counting(WORDS.map(({ cardinals }) => cardinals))

/** Greater numbers first: in Arabic "twelfth" begins as "second" does. */
export const anyOrdinal = ORDINALS.toReversed().join('|')
export const anyNumber = [anyOrdinal, ...CARDINALS].join('|')

const NUMBERS = [ORDINALS, CARDINALS].map((counted) => counted.map((words) => new RegExp(`^(?:${words})$`)))

/** What number a word stands for. */
export const numberOf = (word: string): string =>
  String(Math.max(...NUMBERS.map((counted) => counted.findIndex((words) => words.test(word)))) + 1)
