import { files } from './limits'
import { ReaderProblem } from './problem'

/** The bytes of a file, or of an answer of a site, as they come. */
export interface Source {
  name: string
  type: string
  /** Null when nobody says. */
  size: number | null
  stream(): ReadableStream<Uint8Array>
}

/**
 * Reads it whole.
 * @throws ReaderProblem when there is nothing, or more than can be held
 */
export async function load(
  source: Source,
  read: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (source.size === 0) throw new ReaderProblem('empty')
  if (source.size !== null && source.size > files.most) throw new ReaderProblem('large')
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  // Safari learned late to give a stream to a loop.
  const reader = source.stream().getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      signal.throwIfAborted()
      length += next.value.length
      // A site may say nothing of the size, or something else.
      if (length > files.most) throw new ReaderProblem('large')
      chunks.push(next.value as Uint8Array<ArrayBuffer>)
      read(length)
    }
  } finally {
    // The rest is wanted no more. Of what has broken off there is none.
    await reader.cancel().catch(() => {})
  }
  if (length === 0) throw new ReaderProblem('empty')
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

export const sourceOf = (file: File): Source => ({
  name: file.name,
  type: file.type,
  size: file.size,
  stream: () => file.stream(),
})
