/** The text of a file, in the encoding it names, or in that which fits. */
export function decode(data: Uint8Array, isMarkup: boolean): string {
  const named = markedIn(data) ?? (isMarkup ? namedIn(data) : null)
  try {
    return new TextDecoder(named ?? 'utf-8', { fatal: true }).decode(data)
  } catch {
    // What is no UTF-8, or not what it says, is most often of an older Windows.
    return new TextDecoder('windows-1252').decode(data)
  }
}

/** Browsers look for it in this many bytes. */
const head = 1_024

function markedIn([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function namedIn(data: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(data.subarray(0, head))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ?? null
}
