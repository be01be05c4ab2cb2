import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languages } from '../../components/words/languages'
import { compileMessages } from './compile'

const folder = 'components/words'

/** The languages that are read when someone wants them; English is bundled. */
export const translations = languages.filter((language) => language !== 'en')

const read = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as Record<string, string>

/** What a translation says, by the files it stands in: the messages of the interface, parsed, and the terms of the data as they are. */
const parts = (language: string): [part: string, messages: Record<string, unknown>][] => [
  ...readdirSync(join(folder, language)).map((file): [string, Record<string, unknown>] => [
    basename(file, '.json'),
    compileMessages(read(language, file)),
  ]),
  ['terms', read('terms', `${language}.json`)],
]

/** The names of the messages, by their files: once for all translations, each of which has the same ones. */
export function messageNames(): string {
  const [first = 'fr'] = translations
  return JSON.stringify(Object.fromEntries(parts(first).map(([part, messages]) => [part, Object.keys(messages)])))
}

/** The messages of a language, by their files, in the order of their names. */
export function translated(language: string): string {
  const names = JSON.parse(messageNames()) as Record<string, string[]>
  const said = parts(language).map(([part, messages]) => [part, (names[part] ?? []).map((name) => messages[name])])
  return JSON.stringify(Object.fromEntries(said))
}
