/** Dotted to UN style: `3.1.a.i` gives "3 (1) (a) (i)", `9` gives "9". */
export function provisionWords(provision: string): string {
  const [article, ...rest] = provision.split('.')
  return [article, ...rest.map((part) => `(${part})`)].join(' ')
}

/** "article 9 (1) and (2)"; "articles 3, 4 (2) and (3) and 5": paragraphs of one article stand behind its number. */
export function articlesWords(provisions: readonly string[]): string {
  const byArticle = new Map<string, string[]>()
  for (const provision of provisions) {
    const [article = '', ...points] = provision.split('.')
    const below = byArticle.get(article) ?? []
    byArticle.set(article, points.length === 0 ? below : [...below, points.map((point) => `(${point})`).join(' ')])
  }
  const grouped = [...byArticle].map(([article, points]) =>
    points.length === 0 ? article : `${article} ${listed(points)}`,
  )
  return `${grouped.length === 1 ? 'article' : 'articles'} ${listed(grouped)}`
}

/** "a, b, c"; what is empty is left out. */
export const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ')

/** "9(1)": British and American styles leave no space. */
export const tight = (text: string) => text.replace(/(\d|\)) \(/g, '$1(')

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
