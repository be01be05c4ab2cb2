import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languages } from '../../components/words/languages'
import { compileMessages } from './compile'

const folder = 'components/words'

/** The languages that are read when someone wants them; English is bundled. */
export const translations = languages.filter((language) => language !== 'en')

const read = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as Record<string, string>

/** The parsed messages of a language, by the files they stand in, and the terms of the data as they are. */
export function translated(language: string): string {
  const messages = readdirSync(join(folder, language)).map((file) => [
    basename(file, '.json'),
    compileMessages(read(language, file)),
  ])
  return JSON.stringify({ ...Object.fromEntries(messages), terms: read('terms', `${language}.json`) })
}
