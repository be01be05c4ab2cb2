import { sha256 } from '../../sha256'

/** Text packed for keeping and back. The packing carries a checksum: damaged bytes are refused, not misread. */

export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** @throws when the bytes are not what `pack` made. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

/** The same for the same text, as hexadecimal digits. */
export const digest = (text: string): Promise<string> => sha256(new TextEncoder().encode(text))
