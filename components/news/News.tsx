import { useLanguage } from '../shared/useLanguage'
import { t } from '../words'
import { versions } from './versions'

export function News() {
  const root = useLanguage()
  return (
    <main className="glossator options" {...root}>
      <title>{t('news.title')}</title>
      <h1>{t('news.title')}</h1>
      {versions.map(({ version, lines }) => (
        <section key={version}>
          <h2>{t('news.version', { version })}</h2>
          <ul className="lines">
            {lines.map((line) => (
              <li key={line}>{t(`news.line-${line}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}
