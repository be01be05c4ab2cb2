import { parseArgs } from 'node:util'
import { CompileError, compileDocument } from '../data/compiler'
import { command, Refusal, readText, writeWhole } from './files'
import { bringEnglish, problemLine } from './words/english'

/**
 * `npm run -s compile -- FILE [--output PACK]`: prints the pack compiled from the text of one document of concluding
 * observations, or writes it to PACK. `-` reads standard input. On failure: the reasons on standard error, exit code 1,
 * nothing on standard output, nothing written.
 */
const USAGE = 'usage: npm run -s compile -- FILE [--output PACK]   (FILE may be - for standard input)'

/** How a page or an XML file begins. */
const MARKUP = /^\s*<(?:!doctype html|html|\?xml)\b/i

await command(() => {
  const { values, positionals } = parseArgs({ options: { output: { type: 'string' } }, allowPositionals: true })
  const [file, another] = positionals
  if (file === undefined || another !== undefined) throw new Refusal(USAGE)
  const text = readText(file)
  if (MARKUP.test(text))
    throw new Refusal(`${file}: the markup of a page, not its text; open it in a browser and save it as text`)
  try {
    const json = `${JSON.stringify(compileDocument(text), null, 2)}\n`
    if (values.output === undefined) process.stdout.write(json)
    else writeWhole(values.output, json)
  } catch (error) {
    if (!(error instanceof CompileError)) throw error
    bringEnglish()
    throw new Refusal([`${file}: not compiled`, ...error.problems.map((each) => `  ${problemLine(each)}`)].join('\n'))
  }
})
