/**
 * Names a document by its content, as RFC 6920 does: `ni:///sha-256;…`. The same file has the same name wherever it lies and whatever it is
 * called, so that notes on it are found again.
 */
export async function identify(data: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data))
  const base64 = btoa(String.fromCharCode(...hash))
  return `ni:///sha-256;${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The same document, at one of its pages. */
export const atPage = (identity: string, page: number): string => `${identity}#page=${page}`
