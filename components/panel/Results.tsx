import type { Marks, SearchAnswer, SearchResult } from '../../data/api'
import { excerpt } from '../shared/excerpt'
import { FunctionBadge } from '../shared/FunctionBadge'
import { EXCERPT } from '../shared/limits'
import { Marked } from '../shared/Marked'
import { type View, viewHref } from '../views'
import { articleTitle, foundWords, t } from '../words'
import { useClient } from './context'
import { Message } from './Message'

interface Props {
  query: string
  answer: SearchAnswer
  /** Whether each paragraph says which document it is from: idle words while there is only one. */
  named: boolean
  /** Called before a result opens. */
  onOpen(): void
  /** Asks for more than are shown. */
  onMore(): void
}

/** Paragraphs and articles in the order of the search, each a link. */
export function Results({ query, answer: { results, total }, named, onOpen, onMore }: Props) {
  return (
    <>
      <output className="quiet count">{results.length === 0 ? '' : counted(results.length, total)}</output>
      {results.length === 0 ? (
        <Message
          title={query.trim() === '' ? t('search.noneFiltered') : t('search.none', { query })}
          help={t('search.noneHelp')}
        >
          <Unheld query={query} />
        </Message>
      ) : (
        <ol className="rows">
          {results.map((result) => (
            <li key={result.kind === 'article' ? result.article.number : `${result.symbol}#${result.paragraph.number}`}>
              <Result result={result} named={named} onOpen={onOpen} />
            </li>
          ))}
        </ol>
      )}
      {results.length < total && (
        <button type="button" onClick={onMore}>
          {t('search.more')}
        </button>
      )}
    </>
  )
}

/** The way to what a symbol tells, when one was searched for whose document the library does not hold. */
function Unheld({ query }: { query: string }) {
  const decoded = useClient().decodeSymbol(query)
  if (decoded.body === undefined || !decoded.symbol.includes('/')) return null
  return (
    <p>
      <a href={viewHref({ name: 'document', symbol: decoded.symbol })}>
        {t('search.symbolTells', { symbol: decoded.symbol })}
      </a>
    </p>
  )
}

function viewOf(result: SearchResult): View {
  if (result.kind === 'article') {
    return { name: 'article', instrument: result.instrument, article: result.article.number }
  }
  if (result.findingKey !== null) return { name: 'finding', key: result.findingKey }
  return { name: 'document', symbol: result.symbol, paragraph: result.paragraph.number }
}

const counted = (shown: number, total: number): string =>
  shown < total ? t('search.bestResults', { shown, total }) : t('search.results', { count: total })

function Result({ result, named, onOpen }: Pick<Props, 'named' | 'onOpen'> & { result: SearchResult }) {
  return (
    <a className="row finding-row" data-row href={viewHref(viewOf(result))} onClick={onOpen}>
      <span className="number">
        {result.kind === 'article'
          ? t('search.articleNumber', { number: result.article.number })
          : result.paragraph.number}
      </span>
      <span className="result">
        <span className="badges">
          <Kind result={result} />
        </span>
        <Passage text={result.text} marks={result.marks} />
        {named && result.kind === 'paragraph' && <span className="quiet">{result.symbol}</span>}
        {result.why.map(foundWords).map((line) => (
          <span key={line} className="quiet">
            {line}
          </span>
        ))}
      </span>
    </a>
  )
}

function Kind({ result }: { result: SearchResult }) {
  if (result.kind === 'paragraph')
    return result.paragraph.functions.map((each) => <FunctionBadge key={each} of={each} />)
  return (
    <>
      <span className="badge">{articleTitle(result.article)}</span>
      <span className="quiet">{t('search.articleResult')}</span>
    </>
  )
}

function Passage({ text, marks }: { text: string; marks: Marks }) {
  const shown = excerpt(text, marks, EXCERPT)
  return (
    <span className="quoted" dir="auto">
      {shown.cutBefore && '… '}
      <Marked text={shown.text} marks={shown.marks} />
      {shown.cutAfter && ' …'}
    </span>
  )
}
