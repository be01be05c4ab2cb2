interface Titled {
  title: string
  language: string
}

/** A title without its footnote mark. */
export const plainTitle = (title: string): string => title.replace(/\s*\*+$/, '').trim()

/** An English title in the middle of a sentence begins small; one in another language stays as it is. */
export function titleInside({ title, language }: Titled): string {
  const plain = plainTitle(title)
  return language === 'en' ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain
}

/** Articles, conjunctions and prepositions of up to four letters, which stay small (Bluebook, rule 8; Chicago Manual of Style, eighteenth edition). */
const small = new Set(
  'a an the and but or nor so yet than for of on in to by at as with from into onto over upon'.split(' '),
)

/**
 * "Concluding Observations on the Combined Third and Fourth Report": capitals as American styles want them. Titles in another language they leave
 * as they are (Bluebook, rule 20.2.2; Chicago Manual of Style, seventeenth edition, 11.6).
 */
export function headline({ title, language }: Titled): string {
  const plain = plainTitle(title)
  if (language !== 'en') return plain
  return plain.replace(/\p{L}[\p{L}’'-]*/gu, (word, at: number) =>
    at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
}
