import type { DecodedSymbol } from '../../data/api'
import { list, partWords, t, term } from '../words'

/** A symbol taken apart, one fact a line; what cannot be told is left out. */
export function DecodedSymbolView({ decoded }: { decoded: DecodedSymbol }) {
  const facts: [string, string | undefined][] = [
    [t('card.symbolFacts.body'), decoded.body && term(decoded.body)],
    [t('card.symbolFacts.kind'), decoded.kind && partWords(decoded.kind)],
    [t('card.symbolFacts.protocol'), decoded.protocol && term(decoded.protocol)],
    [t('card.symbolFacts.state'), decoded.state?.name],
    [t('card.symbolFacts.cycle'), decoded.cycle?.replace('-', '–')],
    [t('card.symbolFacts.session'), decoded.session],
    [t('card.symbolFacts.year'), decoded.year],
    [
      t('card.symbolFacts.additions'),
      decoded.additions.length > 0 ? list(decoded.additions.map(partWords)) : undefined,
    ],
    [t('card.symbolFacts.symbol'), decoded.symbol],
  ]
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
