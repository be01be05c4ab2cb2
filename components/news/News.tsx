import { useLanguage } from '../shared/useLanguage'
import { t } from '../words'

/** What is new, version by version, the newest first: as many lines as there are messages of that name. */
const versions = [
  { version: '0.1.0', lines: ['references', 'card', 'panel', 'notes', 'library', 'languages'] },
] as const

export function News() {
  const root = useLanguage()
  return (
    <main className="glossator options" {...root}>
      <title>{t('news.title')}</title>
      <h1>{t('news.title')}</h1>
      {versions.map(({ version, lines }) => (
        <section key={version}>
          <h2>{t('news.version', { version })}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{t(`news.line-${line}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}
