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
  for await (const chunk of source.stream()) {
    signal.throwIfAborted()
    length += chunk.length
    // A site may say nothing of the size, or something else.
    if (length > files.most) throw new ReaderProblem('large')
    chunks.push(chunk as Uint8Array<ArrayBuffer>)
    read(length)
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
