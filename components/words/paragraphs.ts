import { list } from './formats'
import { t } from './translate'

/** Numbers in a row, as first and last: `[24, 25, 27]` is `[[24, 25], [27, 27]]`. */
function runs(of: number[]): [number, number][] {
  const found: [number, number][] = []
  for (const number of of) {
    const last = found.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else found.push([number, number])
  }
  return found
}

/** For a margin: "24–25". */
export function range(of: number[]): string {
  return list(runs(of).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)))
}

/** "para. 25", "paras. 24 and 25"; in running text a range has three or more: "paras. 21–23 and 30". */
export function paragraphs(of: number[]): string {
  const numbers = runs(of).flatMap(([from, to]) =>
    to - from > 1 ? `${from}–${to}` : to > from ? [`${from}`, `${to}`] : `${from}`,
  )
  return t('paragraphs', { count: of.length, numbers: list(numbers) })
}

/** The same from a finding's id: `'24-25'`. */
export function paragraphsOf(id: string): string {
  return t('paragraphs', { count: id.includes('-') ? 2 : 1, numbers: id.replace('-', '–') })
}

/** How many articles, each once with its paragraphs behind it: `['3', '4.2', '4.3']` is "3 and 4 (2) and (3)". */
export function provisionNumbers(provisions: readonly string[]): { count: number; numbers: string } {
  const byArticle = new Map<string, string[]>()
  for (const provision of provisions) {
    const [article = '', ...points] = provision.split('.')
    const below = byArticle.get(article) ?? []
    byArticle.set(article, points.length === 0 ? below : [...below, points.map((point) => `(${point})`).join(' ')])
  }
  const articles = [...byArticle].map(([article, points]) => [article, list(points)].filter(Boolean).join(' '))
  return { count: articles.length, numbers: list(articles) }
}

/** Where in a file: `['documents', 0, 'title']` is "documents[0].title". */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/** A dotted provision as the United Nations writes it: `'3.1.a.i'` is "3 (1) (a) (i)". */
export function provisionNumber(provision: string): string {
  const [article = '', ...points] = provision.split('.')
  return [article, ...points.map((point) => `(${point})`)].join(' ')
}
