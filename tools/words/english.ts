import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemWords } from '../../components/words'
import { bring } from '../../components/words/translate'
import type { Problem } from '../../data/compiler'
import { compileMessages } from './compile'

const folder = 'components/words/en'

/** Lets the commands say what the data means in the words of the interface. */
export function bringEnglish(): void {
  for (const file of readdirSync(folder))
    bring(compileMessages(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>))
}

/** "line 166: paragraph 13 is missing: 12 is followed by 14". */
export const problemLine = ({ line, what }: Problem): string =>
  `${line === null ? '' : `line ${line}: `}${problemWords(what)}`
