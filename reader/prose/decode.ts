/**
 * The text of a file, in the first encoding that fits it: what its first bytes say, what whoever gave it says, what it says itself, UTF-8.
 * UTF-8 goes before an encoding of single bytes that whoever gave it names.
 * @param type the Content-Type that the file came with
 */
export function decode(data: Uint8Array, isMarkup: boolean, type: string): string {
  const named = namedBy(type)
  // Anything reads as those, and many servers say one of every file; hardly any words in them read as UTF-8.
  const likelier = isSingleByte(named) ? 'utf-8' : null
  for (const encoding of [markedIn(data), likelier, named, isMarkup ? namedIn(data) : null, 'utf-8']) {
    try {
      if (encoding !== null) return new TextDecoder(encoding, { fatal: true }).decode(data)
    } catch {
      // Many name one that nobody knows, or that their words are not in.
    }
  }
  // What is no UTF-8, or not what it says, is most often of an older Windows.
  return new TextDecoder('windows-1252').decode(data)
}

/** Browsers look for it in this many bytes. */
const head = 1_024

function markedIn([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

const namedBy = (type: string): string | null => /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1] ?? null

function isSingleByte(label: string | null): boolean {
  try {
    return label !== null && /^(?:iso-8859|windows|koi8|ibm866|macintosh|x-mac)/.test(new TextDecoder(label).encoding)
  } catch {
    return false
  }
}

function namedIn(data: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(data.subarray(0, head))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null
}
