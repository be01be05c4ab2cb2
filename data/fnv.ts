/** FNV-1a over 32 bits: tells texts and numbers apart where nobody has a reason to make two agree. No secret, only a name. */

export const fnvBasis = 0x81_1c_9d_c5
const fnvPrime = 0x01_00_01_93

/** The sum with one more number in it. */
export const fnvStep = (sum: number, value: number): number => Math.imul(sum ^ value, fnvPrime) >>> 0

/** The sum of a text's UTF-16 units. */
export function fnv(text: string, from = fnvBasis): number {
  // Signed until the end: the numbers of most steps would be too large to be held as whole ones.
  let sum = from | 0
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), fnvPrime)
  return sum >>> 0
}

/** Enough to tell the texts of one thing apart: twice from different beginnings. */
export const fnvTwice = (text: string): string =>
  [fnvBasis, fnvPrime].map((from) => fnv(text, from).toString(36)).join('')
