/** SHA-256 of some bytes, as bytes. */
export const sha256Bytes = async (data: BufferSource): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', data))

/** SHA-256 of some bytes, as 64 hexadecimal digits in small letters. */
export async function sha256(data: BufferSource): Promise<string> {
  const hash = await sha256Bytes(data)
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
