import type { WelcomeClient } from '../clients/welcome'
import { Permissions } from '../options/Permissions'
import { useLanguage } from '../shared/useLanguage'
import { useLoad, useSource } from '../shared/useLoad'
import { t } from '../words'
import { Example } from './Example'

const keys = ['next', 'previous', 'open'] as const

/** Shown once, after the installation: what Glossator does, on one sentence, and what it may read, before it asks for anything. */
export function Welcome({ client }: { client: WelcomeClient }) {
  const root = useLanguage()
  const text = t('welcome.example')
  const assigned = useSource('keys', () => client.keys())
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
          {assigned.status === 'ready' &&
            keys.map((name) => (
              <div key={name}>
                <dt>{assigned.value[name] === '' ? t('welcome.key-none') : <kbd>{assigned.value[name]}</kbd>}</dt>
                <dd>{t(`welcome.key-${name}-why`)}</dd>
              </div>
            ))}
          <div>
            <dt>
              <kbd>{t('welcome.key-escape')}</kbd>
            </dt>
            <dd>{t('welcome.key-escape-why')}</dd>
          </div>
        </dl>
        <p>
          <button type="button" onClick={() => client.changeKeys()}>
            {t('welcome.changeKeys')}
          </button>
        </p>
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
