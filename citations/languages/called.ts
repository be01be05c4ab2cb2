import { longestFirst } from '../alternatives'
import { ar } from './ar/names'
import { de } from './de/names'
import { en } from './en/names'
import { es } from './es/names'
import { fr } from './fr/names'
import type { Names } from './names'
import { nl } from './nl/names'
import { join } from './notation'
import { ru } from './ru/names'
import { zh } from './zh/names'

/** What every language calls the instruments. */
const NAMES: Names[] = [en, fr, es, ru, ar, zh, de, nl]

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
  ids[found.findIndex((group, at) => at > 0 && group) - 1] ?? 'OTHER'

/** A stem of every word for "protocol", for "convention" and its like, and for a State's law: what to look for first. */
export const PROTOCOL_STEM = /protoc|protok|протокол|фп|بروتوكول|议定书|議定書/g
export const TREATY_STEM =
  /conven|konven|coven|pact|pakt|verdrag|ubereinkommen|abkommen|declara|regulation|reglamento|reglement|verordnung|конвенц|пакт|деклар|公约|公約|宣言|اتفاقي|عهد|اعلان|treaty|instrument|traite|tratado|договор|документ|该条约|latter|dernier|ultimo|последн|former|primero|premier/g
export const RIVAL_STEM =
  /code|codigo|constitu|конститу|кодекс|закон|قانون|دستور|刑|宪法|民法|保护法|gesetz|bundesverf|stgb|zgb|bv|wet|loi|ley/g
