import { parseArgs } from 'node:util'
import { doubtWords, faultWords } from '../components/words'
import { CompileError, compileWithDoubts } from '../data/compiler'
import { prebuiltPostings } from '../data/library/prebuilt'
import { PackError, parseDocument, parsePack } from '../data/packs/parse'
import { packLines } from '../data/packs/write'
import type { Document, Pack } from '../data/schema'
import { command, Refusal, readText, writeWhole } from './files'
import { bringEnglish, problemLine } from './words/english'

/**
 * `npm run -s pack -- [--prebuilt] FILE... --output PACK`: one pack of many documents. Each FILE is the text of one document of concluding
 * observations, which is compiled, or a pack, whose documents are taken as they are. What the compiler was unsure of goes to
 * standard error; every file that is refused is named with its reasons, and then nothing is written. With `--prebuilt` the pack brings its search index.
 */
const USAGE =
  'usage: npm run -s pack -- [--prebuilt] FILE... --output PACK   (each FILE a text of concluding observations, or a pack)'

interface Taken {
  file: string
  document: Document
}

await command(() => {
  bringEnglish()
  const { values, positionals } = parseArgs({
    options: { output: { type: 'string' }, prebuilt: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const { output, prebuilt } = values
  if (positionals.length === 0 || output === undefined) throw new Refusal(USAGE)
  const taken: Taken[] = []
  const refusals: string[] = []
  for (const file of positionals) {
    try {
      for (const document of documentsOf(file)) taken.push({ file, document })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusals.push(error.message)
    }
  }
  refusals.push(...twice(taken))
  if (refusals.length > 0) throw new Refusal([...refusals, 'Nothing was written.'].join('\n'))
  const documents = taken.map(({ document }, index) => parseDocument(document, index))
  writeWhole(output, prebuilt ? packLines(documents, prebuiltPostings(documents)) : forReading(documents))
  const paragraphs = documents.reduce((sum, document) => sum + document.paragraphs.length, 0)
  process.stdout.write(`${output}: ${documents.length} documents, ${paragraphs} paragraphs\n`)
})

function forReading(documents: Document[]): string {
  const pack: Pack = { format: 'glossator-pack', version: 1, documents }
  return `${JSON.stringify(pack, null, 2)}\n`
}

function documentsOf(file: string): Document[] {
  const text = readText(file)
  try {
    return text.trimStart().startsWith('{') ? parsePack(JSON.parse(text)).documents : compiled(file, text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(`${file}: not JSON (${error.message})`)
    if (error instanceof PackError) throw new Refusal(`${file}: not a pack\n  ${faultWords(error.fault)}`)
    if (!(error instanceof CompileError)) throw error
    throw new Refusal([`${file}: not compiled`, ...error.problems.map((each) => `  ${problemLine(each)}`)].join('\n'))
  }
}

function compiled(file: string, text: string): Document[] {
  const { pack, unsure } = compileWithDoubts(text)
  for (const { line, what } of unsure) {
    process.stderr.write(`${file}${line === null ? '' : `:${line}`}: check: ${doubtWords(what)}\n`)
  }
  return pack.documents
}

/** Documents that come a second time, and where from: which of the two is right is not for us to say. */
function twice(taken: readonly Taken[]): string[] {
  const first = new Map<string, string>()
  return taken.flatMap(({ file, document: { symbol } }) => {
    const before = first.get(symbol)
    first.set(symbol, before ?? file)
    return before === undefined ? [] : [`${file}: ${symbol} is in ${before} too; leave one of them out`]
  })
}
