import type { Article } from '../../data/api'
import { articleSummary, articleTitle, t } from '../words'

/** What an article requires, said in our words and marked so. Several fold to their titles. */
export function Requirements({ articles, heading: Heading }: { articles: Article[]; heading: 'h2' | 'h3' }) {
  const [only] = articles
  if (only === undefined) return null
  return (
    <section className="requirements">
      {articles.length === 1 ? (
        <>
          <Heading>{t('requires', { number: only.number })}</Heading>
          <p>{articleSummary(only)}</p>
        </>
      ) : (
        articles.map((article) => (
          <details key={article.number}>
            <summary>{t('requiresTitled', { number: article.number, title: articleTitle(article) })}</summary>
            <p>{articleSummary(article)}</p>
          </details>
        ))
      )}
      <p className="quiet">{t('ownWords')}</p>
    </section>
  )
}
