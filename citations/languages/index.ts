import { longestFirst } from '../alternatives'
import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Language } from './language'
import type { Names } from './names'
import { nl } from './nl'
import { ru } from './ru'
import type { Words } from './words'
import { zh } from './zh'

/** Every language that is read. To add one: a file beside these, a row here. */
const LANGUAGES: Language[] = [en, fr, es, ru, ar, zh, de, nl]

const WORDS = LANGUAGES.flatMap(({ words }) => words ?? [])
const NAMES = LANGUAGES.map(({ names }) => names)

/** The alternatives of all languages, longest first so that "articles" is not read as "article"; a line may break at their spaces. */
export const anyOf = (...fields: (keyof Words)[]): string =>
  longestFirst(WORDS.flatMap((words) => fields.map((field) => words[field])))
    .join('|')
    .replaceAll(' ', '\\s')

/** Four at most rather than two: V8 unrolls up to three, which takes it six times as long to compile. */
export const SPACE = '[ \\n\'"-]{0,4}'

/** The notation of `names.ts` as the source of a regular expression; of several with bars between them too. */
const source = (notation: string): string =>
  notation
    .replace(/(?<!\d),\??/g, ',?')
    .replace(/(?<!\[)[ '](?!\])/g, SPACE)
    .replaceAll('~', '[а-яa-z]{0,4}')

const join = (notations: string[]): string => source(notations.filter((notation) => notation !== '').join('|'))

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

type NameField = { [K in keyof Names]: Names[K] extends string ? K : never }[keyof Names]

export const anyName = (...fields: NameField[]): string =>
  join(NAMES.flatMap((names) => fields.map((field) => names[field])))

/** Longest alternatives first, for plain words: "to the" before "to". */
export const anyWord = (...fields: NameField[]): string => {
  return join(longestFirst(NAMES.flatMap((names) => fields.map((field) => names[field]))))
}

/** A group for each instrument, `(...)|(...)`, in the order of `ids`. */
export function namedGroups(field: 'keys' | 'titles' | 'subjects'): { ids: string[]; source: string } {
  const ids = [...new Set(NAMES.flatMap((names) => Object.keys(names[field])))]
  const groups = ids.map((id) => `(${join(NAMES.map((names) => names[field][id] ?? ''))})`)
  return { ids, source: groups.join('|') }
}

/** Which of the instruments the group of a match stands for that is not empty. */
export const idOf = (found: RegExpExecArray, ids: readonly string[]): string =>
  ids[found.findIndex((group, at) => at > 0 && group !== undefined) - 1] ?? 'OTHER'

/** A stem of every word for "protocol", for "convention" and its like, and for a State's law: what to look for first. */
export const PROTOCOL_STEM = /protoc|protok|протокол|фп|بروتوكول|议定书|議定書/g
export const TREATY_STEM =
  /conven|konven|coven|pact|pakt|verdrag|ubereinkommen|abkommen|declara|regulation|reglamento|reglement|verordnung|конвенц|пакт|деклар|公约|公約|宣言|اتفاقي|عهد|اعلان|treaty|instrument|traite|tratado|договор|документ|该条约|latter|dernier|ultimo|последн|former|primero|premier/g
export const RIVAL_STEM =
  /code|codigo|constitu|конститу|кодекс|закон|قانون|دستور|刑|宪法|民法|保护法|gesetz|bundesverf|stgb|zgb|bv|wet|loi|ley/g
