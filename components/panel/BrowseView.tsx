import type { Outline, Treaty } from '../client'
import { OfficialLink } from '../shared/OfficialLink'
import { useLoad } from '../shared/useLoad'
import { viewHref } from '../views'
import { day, t } from '../words'
import { Await } from './Await'
import { useClient } from './context'
import { Message } from './Message'

/** Two ways in: by article of the treaty, by document and section. */
export function BrowseView() {
  const client = useClient()
  const shelves = useLoad('shelves', async () => ({
    treaties: await client.treaties(),
    outlines: await client.outlines(),
  }))
  return (
    <>
      <h1>{t('browse.title')}</h1>
      <Await of={shelves}>
        {({ treaties, outlines }) => (
          <>
            {treaties.length + outlines.length === 0 && (
              <Message title={t('browse.empty')} help={t('browse.emptyHelp')} />
            )}
            {outlines.length > 0 && <Documents outlines={outlines} />}
            {treaties.map((treaty) => (
              <Articles key={treaty.instrument} treaty={treaty} />
            ))}
          </>
        )}
      </Await>
    </>
  )
}

function Documents({ outlines }: { outlines: Outline[] }) {
  return (
    <section>
      <h2>{t('browse.documents')}</h2>
      <ul className="rows">
        {outlines.map(({ document, findings }) => (
          <li key={document.symbol}>
            <a className="row" data-row href={viewHref({ name: 'document', symbol: document.symbol })}>
              <span className="subject" lang={document.language} dir="auto">
                {document.title}
              </span>
              <span className="quiet">
                {document.symbol} · {day(document.adopted)} · {t('browse.findings', { count: findings.length })}
              </span>
            </a>
          </li>
        ))}
      </ul>
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
        {treaty.title}. <OfficialLink href={treaty.officialUrl}>{t('browse.treatyText')}</OfficialLink>
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
                <span className="subject">{article.title}</span>
                <span className="quiet"> {t('browse.findings', { count: findings })}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
