import { longestFirst } from '../../alternatives'
import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { nl } from './nl'
import { ru } from './ru'
import type { Words } from './words'

/**
 * Every language that cites as "article 3, paragraph 1". To add one: a file beside these, a row here. Chinese numbers
 * before the word (第3条) and has a reader of its own: `../chinese.ts`.
 */
const LANGUAGES: Words[] = [en, fr, es, ru, ar, de, nl]

type Field = keyof Words

/** The alternatives of all languages, longest first so that "articles" is not read as "article"; a line may break at their spaces. */
export const anyOf = (...fields: Field[]): string =>
  longestFirst(LANGUAGES.flatMap((words) => fields.map((field) => words[field])))
    .join('|')
    .replaceAll(' ', '\\s')

/** What number each word stands for. */
export const NUMBER_WORDS: Record<string, number> = {}
export const ORDINALS: string[] = []
for (const { ordinals, cardinals } of LANGUAGES) {
  ordinals.split(',').forEach((words, at) => {
    for (const word of words.split('|')) if (word && ORDINALS.push(word)) NUMBER_WORDS[word] = at + 1
  })
  cardinals.split(',').forEach((word, at) => {
    if (word) NUMBER_WORDS[word] = at + 1
  })
}
