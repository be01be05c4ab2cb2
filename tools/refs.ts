import { findReferences } from '../citations/index'
import { command, Refusal, readText } from './files'

/** `npm run -s refs -- FILE`: prints the references in a text as JSON; offsets count from the first character of the file. */
const USAGE = 'usage: npm run -s refs -- FILE   (or - for standard input)'

await command(() => {
  const [file, another] = process.argv.slice(2)
  if (file === undefined || another !== undefined) throw new Refusal(USAGE)
  process.stdout.write(`${JSON.stringify(findReferences(readText(file, { mark: true })), null, 2)}\n`)
})
