import { files } from './limits'

/** What a file is, told by its first bytes: names and types given by sites are often wrong. */
export type FileKind = 'pdf' | 'zip' | 'old-word' | 'html' | 'text' | 'unknown'

/**
 * @param head the first bytes of the file
 * @param type what whoever gave the file calls it; asked only of text
 */
export function kindOf(head: Uint8Array, type = '', name = ''): FileKind {
  const start = new TextDecoder('latin1').decode(head.subarray(0, files.head))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return 'zip'
  if (start.startsWith('\u00D0\u00CF\u0011\u00E0') || start.startsWith('{\\rtf')) return 'old-word'
  if (isBinary(head.subarray(0, files.head))) return 'unknown'
  const isMarkup = /^\s*(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|head|body|\?xml)/i.test(start)
  return isMarkup || /html/i.test(type) || /\.x?html?$/i.test(name) ? 'html' : 'text'
}

/** UTF-16 text has zeros too, but says so first. */
function isBinary(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  return !isUtf16 && head.includes(0)
}
