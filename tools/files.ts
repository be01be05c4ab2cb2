import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** A failure that is the caller's to mend. */
export class Refusal extends Error {}

const standardInput = 0

/**
 * The text of a file, `-` for standard input. Refuses what is no text in UTF-8.
 * @param mark whether a byte order mark stays, for offsets that count from the first character of the file
 */
export function readText(file: string, { mark = false } = {}): string {
  const bytes = readBytes(file)
  if (bytes.includes(0)) throw new Refusal(`${file}: a binary file, not text; ${extract}`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: mark }).decode(bytes)
  } catch {
    throw new Refusal(`${file}: not a text in UTF-8; ${extract}`)
  }
}

const extract = 'extract the text of a PDF or page first'

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? standardInput : file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal(`${file}: no such file`)
    if (code === 'EISDIR') throw new Refusal(`${file}: a directory, not a file`)
    throw new Refusal(`${file}: cannot be read (${messageOf(error)})`)
  }
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
export async function command(run: () => void | Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    const known = error instanceof Refusal || (error instanceof TypeError && 'code' in error)
    if (!known) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
