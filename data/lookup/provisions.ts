/** How near a cited provision is to the one asked for. */
export type Closeness = 'same' | 'within' | 'around' | 'beside' | 'none'

/** What each degree counts. A citation of the whole article answers for its paragraph less surely than the other way round. */
export const closenessWeight: Record<Closeness, number> = { same: 1, within: 0.92, around: 0.6, beside: 0.15, none: 0 }

/**
 * Compares dotted provisions of one instrument: asked for `9.3`, a citation of `9.3` is the same, `9.3.a` within it, `9` around it,
 * `9.4` beside it (another paragraph of the same article), `8` none.
 */
export function closeness(asked: string, cited: string): Closeness {
  if (asked === cited) return 'same'
  if (cited.startsWith(`${asked}.`)) return 'within'
  if (asked.startsWith(`${cited}.`)) return 'around'
  return asked.split('.')[0] === cited.split('.')[0] ? 'beside' : 'none'
}

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

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
