import mammoth from 'mammoth/mammoth.browser.js'
import { unpackWord } from './unpack'

/** A Word file as HTML, which is not sanitised yet: headings, lists, tables, notes, pictures inside it. */
export async function htmlOfWord(data: Uint8Array): Promise<string> {
  const { buffer } = unpackWord(data)
  const { value } = await mammoth.convertToHtml({ arrayBuffer: buffer })
  return value
}
