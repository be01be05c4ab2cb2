/** A title without its footnote mark. */
export const plainTitle = (title: string): string => title.replace(/\s*\*+$/, '').trim()

/** A title in the middle of a sentence begins small. */
export function titleInside(title: string): string {
  const plain = plainTitle(title)
  return plain.charAt(0).toLowerCase() + plain.slice(1)
}

/** Articles, conjunctions and short prepositions, which American styles leave small. */
const small = new Set('a an the and but or nor for of on in to by at as with from'.split(' '))

/** "Concluding Observations on the Combined Third and Fourth Report": capitals as American styles want them. */
export const headline = (title: string): string =>
  plainTitle(title).replace(/\p{L}[\p{L}’'-]*/gu, (word, at: number) =>
    at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
