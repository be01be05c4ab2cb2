import { decodeSymbol } from '../../citations'
import type { Reference } from '../../citations/types'
import { provisionTitle } from './titles'
import { articlesOf } from './treaties'

/** What a reference cites, in words, without looking it up: "OPSC, article 9 (1) · Prevention". */
export function referenceTitle(reference: Reference): string {
  if (reference.kind === 'symbol') return decodeSymbol(reference.meant ?? reference.symbol).words
  const numbers = new Set(reference.provisions.map((provision) => provision.split('.')[0]))
  return provisionTitle(
    reference,
    articlesOf(reference.instrument).filter(({ number }) => numbers.has(number)),
  )
}
