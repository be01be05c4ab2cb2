import type { Line } from '../lines'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Language } from './language'

export type { FunctionRule, Language, Role } from './language'

/** The languages the compiler knows; the first speaks for a text whose language cannot be told. */
export const LANGUAGES: readonly [Language, ...Language[]] = [en, fr, es]

/** The language of a document: that in which a line opens its title. */
export function languageOf(lines: readonly Line[]): Language {
  for (const { text } of lines) {
    const found = LANGUAGES.find(({ title }) => title.test(text))
    if (found) return found
  }
  return LANGUAGES[0]
}
