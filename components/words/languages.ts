import type { Language } from '../../data/api'
import { everyOf } from '../shared/everyOf'

/** In the order of the United Nations' own pages. */
export const languages = everyOf<Language>()(['ar', 'zh', 'en', 'fr', 'ru', 'es'])

/** Each by its own name: whoever looks for a language reads that one. */
export const nameOf = (language: Language): string => names[language]

const names: Record<Language, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
}

/** How dates and numbers are written: the United Nations writes "2 June 2017", and the same digits in symbols and around them. */
const formats: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr',
  es: 'es',
  ru: 'ru',
  zh: 'zh-Hans',
  ar: 'ar-u-nu-latn',
}

/** For `Intl`. */
export const formatOf = (language: Language): string => formats[language]

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

export const isLanguage = (value: unknown): value is Language => languages.some((one) => one === value)

/** The first of the wanted languages that there is, `'fr-CA'` being French; English when there is none. */
export function languageFor(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.split('-')[0]?.toLowerCase()).find(isLanguage) ?? 'en'
}
