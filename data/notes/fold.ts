/** Without capitals, accents and vowel points, and with one kind of white space and of quotation marks. */
export const folded = (text: string): string =>
  text
    .replace(/[^\0-\x7f]+/g, plain)
    // What is one space already is left alone: most are.
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .toLowerCase()

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐-―]/g, '-')

/** The words of a search as they are looked for, and its phrases between quotation marks. */
export const wordsOf = (search: string): string[] =>
  [...folded(search).matchAll(/"([^"]+)"?|[^\s"]+/g)]
    .map((match) => (match[1] ?? match[0]).trim())
    .filter((word) => word !== '')
