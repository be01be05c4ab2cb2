import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { languages } from '../../components/words/languages'
import { compileMessages } from './compile'

const folder = 'components/words'

/** The languages that are read when someone wants them; English is bundled. */
export const translations = languages.filter((language) => language !== 'en')

/** The parsed messages of a language, by the files they stand in. */
export function translated(language: string): string {
  const files = readdirSync(join(folder, language))
  return JSON.stringify(
    Object.fromEntries(
      files.map((file) => [
        basename(file, '.json'),
        compileMessages(JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Record<string, string>),
      ]),
    ),
  )
}
