import type { Article, CardContent, DecodedSymbol } from '../../data/api'
import { day } from './formats'
import { provisionNumbers } from './paragraphs'
import { language, t, term } from './translate'

/** What an article is about; we gave it that title. */
export const articleTitle = ({ number, title }: Article): string => term(title, `article ${number} title`)

/** What an article requires, in our words. */
export const articleSummary = ({ number, summary }: Article): string => term(summary, `article ${number} summary`)

/** "OPSC, articles 3 and 4 (2) and (3)". */
export function provisionsWords(instrument: string, provisions: readonly string[]): string {
  return `${instrument}, ${t('articles', provisionNumbers(provisions))}`
}

/** A part of a symbol in words: "Addendum 1" and "General comment No. 13" by what stands before the number. */
export function partWords(english: string): string {
  const [, named = '', number = ''] = /^(.+?) (\d.*)$/.exec(english) ?? []
  const said = term(named)
  if (named === '' || said === named) return term(english)
  return said.includes('……') ? said.replace('……', number) : `${said} ${number}`
}

/** Why a symbol is read otherwise than it is printed. */
export const misprintWords = (reason: string): string =>
  reason
    .split(/(?<=\.) /)
    .map((sentence) => term(sentence))
    .join(' ')

/** What a title is made of. */
type Titled = Pick<CardContent, 'reference' | 'title' | 'articles' | 'decoded'> & Partial<Pick<CardContent, 'document'>>

/** The title of a card, or of a row in a list: what is cited, by name. In English as the data gives it. */
export function cardTitle({ reference, title, articles, decoded, document }: Titled): string {
  if (language() === 'en') return title
  if (reference.kind === 'provision') {
    const [only, another] = articles
    const cited = provisionsWords(reference.instrument, reference.provisions)
    return only === undefined || another !== undefined ? cited : `${cited} · ${articleTitle(only)}`
  }
  return decoded === null ? title : symbolWords(decoded, document?.adopted)
}

/** What a symbol names, in one line; `adopted` is the day in ISO 8601, where it is known. */
export function symbolWords(decoded: DecodedSymbol, adopted?: string): string {
  const { kind, state, body, cycle, additions, symbol } = decoded
  const named = kind ?? (body === undefined ? symbol : undefined)
  return [
    named && partWords(named),
    state?.name ?? (body && term(body)),
    cycle && t('reports', { count: cycle.split('-').length, numbers: cycle.replace('-', '–') }),
    ...additions.map(partWords),
    adopted && day(adopted),
  ]
    .filter(Boolean)
    .join(' · ')
}
