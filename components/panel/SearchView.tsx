import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { SearchFilters } from '../../data/api'
import { CloseIcon, SearchIcon } from '../shared/icons'
import { isKey } from '../shared/isKey'
import { MORE_RESULTS, RESULTS } from '../shared/limits'
import { useLoad } from '../shared/useLoad'
import { type View, viewHref } from '../views'
import { t } from '../words'
import { Await } from './Await'
import { useClient } from './context'
import { Filters } from './Filters'
import { left } from './left'
import { Message } from './Message'
import { Results } from './Results'
import { useAddressed } from './useAddressed'
import { useManyDocuments } from './useManyDocuments'

type Search = Extract<View, { name: 'search' }>

function isEmpty({ query, filters }: Search): boolean {
  return query.trim() === '' && Object.keys(filters).length === 0
}

/** Answers as one types. */
export function SearchView({ view }: { view: Search }) {
  const client = useClient()
  const { chosen: search, path, choose, write } = useAddressed(view, (search) => search)
  const input = useRef<HTMLInputElement>(null)
  const results = useRef<HTMLDivElement>(null)
  const firstResult = () => results.current?.querySelector<HTMLElement>('[data-row]')
  const [more, setMore] = useState({ path, limit: Math.max(RESULTS, left()?.rows ?? 0) })
  // Another query starts anew.
  const limit = more.path === path ? more.limit : RESULTS
  const answer = useLoad(`${path} ${limit}`, () =>
    isEmpty(search) ? Promise.resolve({ results: [], total: 0 }) : client.search(search.query, search.filters, limit),
  )
  const many = useManyDocuments()
  const isAnswered = answer.status === 'ready' && !answer.stale
  /** The search for which Enter was pressed before its answer was there; another one forgets it. */
  const entered = useRef<string | null>(null)
  useEffect(() => {
    if (entered.current === null || (entered.current === path && !isAnswered && answer.status !== 'failed')) return
    if (entered.current === path && document.activeElement === input.current) firstResult()?.click()
    entered.current = null
  })

  useEffect(() => {
    if (left() === null) input.current?.focus()
  }, [])

  const change = (part: { query?: string; filters?: SearchFilters }) => choose((now) => ({ ...now, ...part }))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      firstResult()?.focus()
    }
    if (isKey(event, 'Enter')) {
      if (isAnswered) firstResult()?.click()
      else entered.current = path
    }
    if (isKey(event, 'Escape') && search.query !== '') {
      event.preventDefault()
      change({ query: '' })
    }
  }
  return (
    <div className="search">
      <SearchBox input={input} query={search.query} onType={(query) => change({ query })} onKeyDown={onKeyDown} />
      <Filters query={search.query} filters={search.filters} onChange={(filters) => change({ filters })} />
      {isEmpty(search) ? (
        <Teach />
      ) : (
        <div ref={results}>
          <Await of={answer}>
            {(found) => (
              <Results
                query={search.query}
                answer={found}
                named={many}
                onOpen={write}
                onMore={() => setMore({ path, limit: limit * MORE_RESULTS })}
              />
            )}
          </Await>
        </div>
      )}
    </div>
  )
}

interface BoxProps {
  input: RefObject<HTMLInputElement | null>
  query: string
  onType(query: string): void
  onKeyDown(event: KeyboardEvent): void
}

function SearchBox({ input, query, onType, onKeyDown }: BoxProps) {
  return (
    <search className="search-box">
      <SearchIcon />
      <input
        ref={input}
        id="search"
        type="search"
        dir="auto"
        autoComplete="off"
        spellCheck="false"
        enterKeyHint="search"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={query}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          className="bare"
          aria-label={t('search.clear')}
          onClick={() => {
            onType('')
            input.current?.focus()
          }}
        >
          <CloseIcon />
        </button>
      )}
    </search>
  )
}

const examples = ['subject', 'article', 'words', 'symbol'] as const

function Teach() {
  return (
    <Message title={t('search.teach')}>
      <p className="quiet">{t('search.tryThese')}</p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example}>
            <a href={viewHref({ name: 'search', query: t(`search.example.${example}`), filters: {} })}>
              {t(`search.example.${example}`)}
            </a>
            <span className="quiet">{t(`search.exampleTells.${example}`)}</span>
          </li>
        ))}
      </ul>
    </Message>
  )
}
