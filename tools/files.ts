import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** A failure that is the caller's to mend. */
export class Refusal extends Error {}

/** The text of a file, `-` for standard input. Refuses what is no text in UTF-8. */
export function readText(file: string): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new Refusal(`${file}: cannot be read (${messageOf(error)})`)
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
export function writeWhole(file: string, content: string | Iterable<string>): void {
  const partial = `${file}.${process.pid}.partial`
  try {
    const descriptor = openSync(partial, 'w')
    try {
      for (const part of typeof content === 'string' ? [content] : content) writeFileSync(descriptor, part)
    } finally {
      closeSync(descriptor)
    }
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw new Refusal(`${file}: cannot be written (${messageOf(error)})`)
  }
}

/** Runs a command: a refusal goes to standard error with exit code 1, anything else is a defect and is thrown. */
export function command(run: () => void): void {
  try {
    run()
  } catch (error) {
    const known = error instanceof Refusal || (error instanceof TypeError && 'code' in error)
    if (!known) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
