import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CompileError, compileDocument } from '../data/compiler'

/**
 * `npm run -s compile -- FILE [--output PACK]`: prints the pack compiled from the text of one document of concluding
 * observations, or writes it to PACK. `-` reads standard input. On failure: the reasons on standard error, exit code 1,
 * nothing on standard output, nothing written.
 */
const USAGE = 'usage: npm run -s compile -- FILE [--output PACK]   (FILE may be - for standard input)'

/** A failure that is the caller's to mend. */
class Refusal extends Error {}

function readText(file: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new Refusal(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Told below: text that is no UTF-8 and text with NUL bytes are both something else than text.
  }
  throw new Refusal(`${file}: not a text in UTF-8; extract the text of a PDF or page first`)
}

/** All or nothing: the file appears when it is complete. */
function writeWhole(file: string, content: string): void {
  const partial = `${file}.${process.pid}.partial`
  try {
    writeFileSync(partial, content)
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw new Refusal(`${file}: cannot be written (${error instanceof Error ? error.message : String(error)})`)
  }
}

function compile(): void {
  const { values, positionals } = parseArgs({ options: { output: { type: 'string' } }, allowPositionals: true })
  const [file, another] = positionals
  if (file === undefined || another !== undefined) throw new Refusal(USAGE)
  const text = readText(file)
  try {
    const json = `${JSON.stringify(compileDocument(text), null, 2)}\n`
    if (values.output === undefined) process.stdout.write(json)
    else writeWhole(values.output, json)
  } catch (error) {
    if (!(error instanceof CompileError)) throw error
    const lines = error.message.split('\n').map((line) => `  ${line}`)
    throw new Refusal([`${file}: not compiled`, ...lines].join('\n'))
  }
}

try {
  compile()
} catch (error) {
  const known = error instanceof Refusal || (error instanceof TypeError && 'code' in error)
  if (!known) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
