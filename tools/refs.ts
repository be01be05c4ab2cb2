import { readFileSync } from 'node:fs'
import { findReferences } from '../citations/index'

const usage = 'usage: npm run -s refs -- FILE   (or - for standard input)'

/** A file cannot be read as text: the message says why. */
class UnreadableError extends Error {
  override name = 'UnreadableError'
}

const standardInput = 0

const readBytes = (file: string): Buffer => {
  try {
    return readFileSync(file === '-' ? standardInput : file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UnreadableError(`${file}: no such file`)
    if (code === 'EISDIR') throw new UnreadableError(`${file}: a directory, not a file`)
    throw new UnreadableError(`${file}: cannot be read (${code})`)
  }
}

/** Text of a UTF-8 file, its byte order mark kept so that offsets count from the first character. */
const readText = (file: string): string => {
  const bytes = readBytes(file)
  if (bytes.includes(0)) throw new UnreadableError(`${file}: a binary file, not text`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableError(`${file}: not UTF-8 text`)
  }
}

const [file, ...rest] = process.argv.slice(2)
try {
  if (file === undefined || rest.length > 0) throw new UnreadableError(usage)
  process.stdout.write(`${JSON.stringify(findReferences(readText(file)), null, 2)}\n`)
} catch (error) {
  if (!(error instanceof UnreadableError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
