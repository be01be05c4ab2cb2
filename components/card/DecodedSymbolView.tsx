import type { DecodedSymbol } from '../../data/api'
import { words } from '../words'

/** A symbol taken apart, one fact a line; what cannot be told is left out. */
export function DecodedSymbolView({ decoded }: { decoded: DecodedSymbol }) {
  const named = words.card.symbolFacts
  const facts: [string, string | undefined][] = [
    [named.body, decoded.body],
    [named.kind, decoded.kind],
    [named.protocol, decoded.protocol],
    [named.state, decoded.state?.name],
    [named.cycle, decoded.cycle && words.card.cycle(decoded.cycle)],
    [named.session, decoded.session],
    [named.year, decoded.year],
    [named.additions, decoded.additions.length > 0 ? words.list(decoded.additions) : undefined],
    [named.symbol, decoded.symbol],
  ]
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
