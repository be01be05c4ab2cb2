import { useState } from 'react'
import type { Treaty } from '../clients/panel'
import { LIBRARY_STEP } from '../shared/limits'
import { OfficialLink } from '../shared/OfficialLink'
import { useLoad } from '../shared/useLoad'
import { viewHref } from '../views'
import { articleTitle, day, t, term } from '../words'
import { Await } from './Await'
import { useClient } from './context'
import { shownWords } from './library/shownWords'
import { Message } from './Message'
import { More } from './More'

/** Two ways in: by article of the treaty, by document and section. */
export function BrowseView() {
  const client = useClient()
  const treaties = useLoad('treaties', () => client.treaties())
  return (
    <>
      <h1>{t('browse.title')}</h1>
      <Documents />
      <Await of={treaties}>
        {(all) => (
          <>
            {all.map((treaty) => (
              <Articles key={treaty.instrument} treaty={treaty} />
            ))}
          </>
        )}
      </Await>
    </>
  )
}

/** Every document of the library, some at a time, narrowed by what is typed. */
function Documents() {
  const client = useClient()
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(LIBRARY_STEP)
  const page = useLoad(`browse ${most} ${typed}`, () => client.library({ words: typed, most }))
  return (
    <section>
      <h2>{t('browse.documents')}</h2>
      <Await of={page}>
        {({ entries, fitting, documents }) => (
          <>
            {documents === 0 && <Message title={t('browse.empty')} help={t('browse.emptyHelp')} />}
            {documents > 1 && (
              <search>
                <input
                  className="wide"
                  type="search"
                  dir="auto"
                  autoComplete="off"
                  spellCheck="false"
                  aria-label={t('library.filter')}
                  placeholder={t('library.filter')}
                  value={typed}
                  onChange={({ target: { value } }) => setTyped(value)}
                />
              </search>
            )}
            {documents > 1 && <output className="quiet count">{shownWords(entries.length, fitting)}</output>}
            <ul className="rows">
              {entries.map(({ symbol, title, language, adopted, findings }) => (
                <li key={symbol}>
                  <a className="row" data-row href={viewHref({ name: 'document', symbol })}>
                    <span className="subject" lang={language} dir="auto">
                      {title}
                    </span>
                    <span className="quiet">
                      <bdi>{symbol}</bdi> · <bdi>{day(adopted)}</bdi> · {t('browse.findings', { count: findings })}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
            <More shown={entries.length} of={fitting} onMore={() => setMost(most + LIBRARY_STEP)} />
          </>
        )}
      </Await>
      <a className="onward" href={viewHref({ name: 'library' })}>
        {t('browse.library')}
      </a>
    </section>
  )
}

function Articles({ treaty }: { treaty: Treaty }) {
  return (
    <section>
      <h2>{t('browse.articles')}</h2>
      <p className="quiet lead">
        {term(treaty.title)}. <OfficialLink href={treaty.officialUrl}>{t('browse.treatyText')}</OfficialLink>
      </p>
      <ul className="rows">
        {treaty.articles.map(({ article, findings }) => (
          <li key={article.number}>
            <a
              className="row finding-row"
              data-row
              href={viewHref({ name: 'article', instrument: treaty.instrument, article: article.number })}
            >
              <span className="number">{article.number}</span>
              <span>
                <span className="subject">{articleTitle(article)}</span>
                <span className="quiet"> {t('browse.findings', { count: findings })}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
