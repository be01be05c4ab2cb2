import { decodeSymbol } from '../../citations'
import type { Reference } from '../../citations/types'
import type { CardContent } from '../api'
import { articlesOf } from '../treaty'
import { provisionTitle } from './titles'

/** What a reference cites, without looking it up; `locale` is that of a State's name. */
export function whatIsCited(reference: Reference, locale: string): Pick<CardContent, 'title' | 'articles' | 'decoded'> {
  if (reference.kind === 'symbol') {
    const named = reference.meant ?? reference.symbol
    return { title: decodeSymbol(named).words, articles: [], decoded: decodeSymbol(named, locale) }
  }
  const numbers = new Set(reference.provisions.map((provision) => provision.split('.')[0]))
  const articles = articlesOf(reference.instrument).filter(({ number }) => numbers.has(number))
  return { title: provisionTitle(reference, articles), articles, decoded: null }
}
