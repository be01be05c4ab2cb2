import { useRef } from 'react'
import { megabytes, t } from '../words'
import type { ReaderState } from './client'
import { useReader } from './context'

/** How to open a document; or how far it is, or why it cannot be shown. */
export function Start({ state }: { state: Exclude<ReaderState, { status: 'open' }> }) {
  return (
    <main className="start">
      {state.status === 'opening' || state.status === 'locked' ? (
        <Opening state={state} />
      ) : (
        <>
          {state.status === 'failed' && <Failure {...state} />}
          {state.status === 'ask' && <Ask name={state.name} site={state.site} denied={state.denied} />}
          {state.status === 'start' && <h1>{t('reader.title')}</h1>}
          <p className="lead">{state.status === 'start' ? t('reader.lead') : t('reader.another')}</p>
          <OpenButton main={state.status !== 'ask'} />
          <p className="quiet">{t('reader.drop')}</p>
          <p className="quiet">{t('reader.privacy')}</p>
        </>
      )}
    </main>
  )
}

function Opening({ state }: { state: Extract<ReaderState, { status: 'opening' | 'locked' }> }) {
  const { read, size } = state.status === 'opening' ? state : { read: 0, size: null }
  return (
    <>
      <h1 dir="auto">{state.name}</h1>
      <output className="quiet">{opening(read, size)}</output>
      <progress aria-label={t('reader.progress')} {...(size !== null && { value: read, max: size })} />
    </>
  )
}

const opening = (read: number, size: number | null): string =>
  size === null ? t('reader.opening') : t('reader.openingBytes', { read: megabytes(read), size: megabytes(size) })

function Failure({ name, problem, cause }: Extract<ReaderState, { status: 'failed' }>) {
  return (
    <div role="alert" className="problem">
      <p className="kicker" dir="auto">
        {name}
      </p>
      <h1>{t(`reader.problems.${problem}.title`)}</h1>
      <p>{t(`reader.problems.${problem}.help`)}</p>
      {cause !== undefined && (
        <p className="quiet">
          <code dir="ltr">{cause}</code>
        </p>
      )}
    </div>
  )
}

function Ask({ name, site, denied }: { name: string; site: string; denied: boolean }) {
  const client = useReader()
  return (
    <>
      <h1 dir="auto">{name}</h1>
      <p>{t('reader.ask', { site })}</p>
      {denied && <p role="alert">{t('reader.denied', { site })}</p>}
      <p>
        <button type="button" className="main" onClick={() => client.fetch()}>
          {t('reader.fetch', { site })}
        </button>
      </p>
    </>
  )
}

/** Asks for a file of this computer. */
export function OpenButton({ main }: { main: boolean }) {
  const client = useReader()
  const input = useRef<HTMLInputElement>(null)
  return (
    <p>
      <button type="button" className={main ? 'main' : undefined} onClick={() => input.current?.click()}>
        {t('reader.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.docx,.html,.htm,.xhtml,.txt,.text,.md,application/pdf,text/plain,text/html"
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) client.open(file)
        }}
      />
    </p>
  )
}
