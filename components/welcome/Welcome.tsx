import type { WelcomeClient } from '../client'
import { Permissions } from '../options/Permissions'
import { useLanguage } from '../shared/useLanguage'
import { useLoad } from '../shared/useLoad'
import { t } from '../words'
import { Example } from './Example'

const keys = ['next', 'previous', 'open', 'escape'] as const

/** Shown once, after the installation: what Glossator does, on one sentence, and what it may read, before it asks for anything. */
export function Welcome({ client }: { client: WelcomeClient }) {
  const root = useLanguage()
  const text = t('welcome.example')
  const example = useLoad(text, () => client.example(text))
  return (
    <main className="glossator options welcome" {...root}>
      <title>{t('welcome.title')}</title>
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.lead')}</p>
      <p className="why">{t('welcome.invented')}</p>
      {example.status === 'ready' && example.value && <Example text={text} {...example.value} />}
      <section>
        <h2>{t('welcome.keyboard')}</h2>
        <dl className="keys">
          {keys.map((name) => (
            <div key={name}>
              <dt>
                <kbd>{t(`welcome.key-${name}`)}</kbd>
              </dt>
              <dd>{t(`welcome.key-${name}-why`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Permissions client={client} />
      <p className="choices">
        <button type="button" className="main" onClick={() => client.openOptions()}>
          {t('popup.options')}
        </button>
      </p>
    </main>
  )
}
