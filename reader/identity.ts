import { toBase64 } from '../data/base64'
import { sha256Bytes } from '../data/sha256'

/**
 * Names a document by its content, as RFC 6920 does: `ni:///sha-256;…`. The same file has the same name wherever it lies and whatever it is
 * called, so that notes on it are found again.
 */
export async function identify(data: BufferSource): Promise<string> {
  const base64 = toBase64(await sha256Bytes(data))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The same document, at one of its pages. */
export const atPage = (identity: string, page: number): string => `${identity}#page=${page}`
