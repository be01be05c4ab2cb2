import { longestFirst } from '../../alternatives'
import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Names } from './names'
import { nl } from './nl'
import { ru } from './ru'
import { zh } from './zh'

/** To add a language: a file beside these, a row here. */
const LANGUAGES: Names[] = [en, fr, es, ru, ar, zh, de, nl]

type Field = { [K in keyof Names]: Names[K] extends string ? K : never }[keyof Names]

/** Four at most rather than two: V8 unrolls up to three, which takes it six times as long to compile. */
export const SPACE = '[ \\n\'"-]{0,4}'

/** The notation of `names.ts` as the source of a regular expression; of several with bars between them too. */
const source = (notation: string): string =>
  notation
    .replace(/(?<!\d),\??/g, ',?')
    .replace(/(?<!\[)[ '](?!\])/g, SPACE)
    .replaceAll('~', '[а-яa-z]{0,4}')

const join = (notations: string[]): string => source(notations.filter((notation) => notation !== '').join('|'))

export const anyName = (...fields: Field[]): string =>
  join(LANGUAGES.flatMap((names) => fields.map((field) => names[field])))

/** Longest alternatives first, for plain words: "to the" before "to". */
export const anyWord = (...fields: Field[]): string => {
  return join(longestFirst(LANGUAGES.flatMap((names) => fields.map((field) => names[field]))))
}

export const anyOrdinal = (place: 0 | 1 | 2): string => join(LANGUAGES.map((names) => names.ordinals[place]))

/** `(?<n0>...)|(?<n1>...)` with the instrument each group stands for. */
export function namedGroups(field: 'keys' | 'titles' | 'subjects'): { ids: string[]; source: string } {
  const ids = [...new Set(LANGUAGES.flatMap((names) => Object.keys(names[field])))]
  const groups = ids.map((id) => `(${join(LANGUAGES.map((names) => names[field][id] ?? ''))})`)
  return { ids, source: groups.join('|') }
}

/** A stem of every word for "protocol", for "convention" and its like, and for a State's law: what to look for first. */
export const PROTOCOL_STEM = /protoc|protok|протокол|фп|بروتوكول|议定书|議定書/g
export const TREATY_STEM =
  /conven|konven|coven|pact|pakt|verdrag|ubereinkommen|abkommen|declara|regulation|reglamento|reglement|verordnung|конвенц|пакт|деклар|公约|公約|宣言|اتفاقي|عهد|اعلان|treaty|instrument|traite|tratado|договор|документ|该条约|latter|dernier|ultimo|последн|former|primero|premier/g
export const RIVAL_STEM =
  /code|codigo|constitu|конститу|кодекс|закон|قانون|دستور|刑|宪法|民法|保护法|gesetz|bundesverf|stgb|zgb|bv|wet|loi|ley/g
