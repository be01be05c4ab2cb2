import { readFileSync } from 'node:fs'
import { bring } from '../../components/words/translate'
import { compileMessages } from './compile'

const read = (file: string) =>
  JSON.parse(readFileSync(`components/words/en/${file}.json`, 'utf8')) as Record<string, string>

/** Lets the commands say what the data means in the words of the interface. */
export const bringEnglish = (): void => bring(compileMessages({ ...read('card'), ...read('pages') }))
