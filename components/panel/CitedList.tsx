import type { ReactElement } from 'react'
import type { FindingPage } from '../../data/library/views'
import type { Paragraph, ProvisionCitation, SymbolCitation } from '../../data/schema'
import { viewHref } from '../views'
import { misprintWords, paragraphs, t } from '../words'

/** What the paragraphs and their heading cite, and which paragraphs point here. */
export function CitedList({ page }: { page: FindingPage }) {
  const { concern, recommendation, document } = page.finding
  const own = [concern, recommendation].filter((each): each is Paragraph => each !== null)
  const numbers = new Set(own.map(({ number }) => number))
  const provisions = own.flatMap((each) => each.provisions)
  const symbols = own.flatMap((each) => each.symbols)
  const instruments = own.flatMap((each) => each.instruments)
  const refersTo = own.flatMap((each) => each.crossReferences).filter((each) => !numbers.has(each))
  const rows: [string, ReactElement[]][] = [
    [t('finding.citedHere'), lines(provisions.map(inWords))],
    [t('finding.citedAbove'), lines(page.headingProvisions.map(inWords))],
    [t('finding.symbols'), distinctSymbols(symbols).map((each) => <CitedSymbol key={each.printed} of={each} />)],
    [t('finding.instruments'), lines(instruments.map(({ name }) => name))],
    [t('finding.crossReferences'), places(document.symbol, refersTo)],
    [t('finding.citedBy'), places(document.symbol, page.citedBy)],
  ]
  const filled = rows.filter(([, values]) => values.length > 0)
  if (filled.length === 0) return null
  return (
    <section>
      <h2>{t('finding.cited')}</h2>
      <dl className="cited">
        {filled.map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            {values}
          </div>
        ))}
      </dl>
    </section>
  )
}

function inWords({ instrument, printed }: ProvisionCitation): string {
  return `${instrument}, ${printed}`
}

function lines(of: string[]): ReactElement[] {
  return [...new Set(of)].map((each) => <dd key={each}>{each}</dd>)
}

function places(symbol: string, numbers: number[]): ReactElement[] {
  return [...new Set(numbers)].map((paragraph) => (
    <dd key={paragraph}>
      <a href={viewHref({ name: 'document', symbol, paragraph })}>{paragraphs([paragraph])}</a>
    </dd>
  ))
}

function distinctSymbols(of: SymbolCitation[]): SymbolCitation[] {
  return [...new Map(of.map((each) => [each.printed, each])).values()]
}

function CitedSymbol({ of }: { of: SymbolCitation }) {
  return (
    <dd>
      <a href={viewHref({ name: 'document', symbol: of.readAs?.symbol ?? of.symbol })}>{of.printed}</a>
      {of.readAs && (
        <span className="quiet">
          {' '}
          {t('finding.readAs', { symbol: of.readAs.symbol, reason: misprintWords(of.readAs.reason) })}
        </span>
      )}
    </dd>
  )
}
