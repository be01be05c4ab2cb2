import type { WelcomeClient } from '../clients/welcome'
import { Permissions } from '../options/Permissions'
import { useLanguage } from '../shared/useLanguage'
import { type Loaded, useLoad, useSource } from '../shared/useLoad'
import { t } from '../words'
import { Example } from './Example'

const keys = ['next', 'previous', 'open'] as const
type Keys = Record<(typeof keys)[number], string>

/** A browser that does not tell has assigned none. Null until it is known. */
function readKeys(loaded: Loaded<Keys>): Keys | null {
  if (loaded.status === 'failed') return { next: '', previous: '', open: '' }
  return loaded.status === 'ready' ? loaded.value : null
}

/** Shown once, after the installation: what Glossator does, on one sentence, and what it may read, before it asks for anything. */
export function Welcome({ client }: { client: WelcomeClient }) {
  const root = useLanguage()
  const text = t('welcome.example')
  const assigned = readKeys(useSource('keys', () => client.keys()))
  const example = useLoad(text, () => client.example(text))
  return (
    <main className="glossator options welcome" {...root}>
      <title>{t('welcome.title')}</title>
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.lead')}</p>
      <p className="why">{t('welcome.invented')}</p>
      {example.status === 'ready' && example.value && <Example text={text} {...example.value} />}
      <section>
        <h2>{t('welcome.toolbar')}</h2>
        <p>{t('welcome.toolbarWhy')}</p>
      </section>
      <section>
        <h2>{t('welcome.keyboard')}</h2>
        <dl className="keys">
          {assigned !== null &&
            keys.map((name) => (
              <div key={name}>
                <dt>{assigned[name] === '' ? t('welcome.key-none') : <kbd dir="ltr">{assigned[name]}</kbd>}</dt>
                <dd>{t(`welcome.key-${name}-why`)}</dd>
              </div>
            ))}
          <div>
            <dt>
              <kbd dir="ltr">{t('welcome.key-escape')}</kbd>
            </dt>
            <dd>{t('welcome.key-escape-why')}</dd>
          </div>
        </dl>
        {client.changeKeys && (
          <p>
            <button type="button" onClick={client.changeKeys}>
              {t('welcome.changeKeys')}
            </button>
          </p>
        )}
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
