import { Fragment, type ReactElement } from 'react'
import type { FindingPage } from '../../data/library/views'
import type { Paragraph, ProvisionCitation, SymbolCitation } from '../../data/schema'
import { viewHref } from '../views'
import { misprintWords, paragraphs, provisionsWords, t } from '../words'

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
    [t('finding.citedHere'), cited(provisions, page.articles)],
    [t('finding.citedAbove'), cited(page.headingProvisions, page.articles)],
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

function cited(of: ProvisionCitation[], held: FindingPage['articles']): ReactElement[] {
  return [...new Map(of.map((each) => [inWords(each), each]))].map(([words, each]) => (
    <CitedProvisions key={words} of={each} held={held} />
  ))
}

/** As printed, and the link to its article; behind it those to each, where it cites several. What the library does not hold is no link. */
function CitedProvisions({ of, held }: { of: ProvisionCitation; held: FindingPage['articles'] }) {
  const numbers = new Set(of.provisions.map((each) => each.split('.')[0]))
  const linked = held.filter(({ instrument, article }) => instrument === of.instrument && numbers.has(article.number))
  const link = ({ instrument, article: { number } }: FindingPage['articles'][number], words: string) => (
    <a href={viewHref({ name: 'article', instrument, article: number })}>{words}</a>
  )
  const [only] = linked
  if (numbers.size === 1 && only) return <dd>{link(only, inWords(of))}</dd>
  return (
    <dd>
      {inWords(of)}
      {linked.map((each) => (
        <Fragment key={each.article.number}>
          {' '}
          · {link(each, provisionsWords(each.instrument, [each.article.number]))}
        </Fragment>
      ))}
    </dd>
  )
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
