import mammoth from 'mammoth/mammoth.browser.js'
import { ReaderProblem } from '../problem'
import { unpackWord } from './unpack'

/**
 * A Word file as HTML, which is not sanitised yet: headings, lists, tables, notes, pictures inside it.
 * @throws ReaderProblem
 */
export async function htmlOfWord(data: Uint8Array): Promise<string> {
  try {
    const { buffer } = unpackWord(data)
    const { value } = await mammoth.convertToHtml({ arrayBuffer: buffer })
    return value
  } catch (reason) {
    throw reason instanceof ReaderProblem ? reason : new ReaderProblem('damaged', reason)
  }
}
