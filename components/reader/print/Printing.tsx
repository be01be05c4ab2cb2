import { lazy, Suspense, useEffect, useId, useRef } from 'react'
import { useSource } from '../../shared/useLoad'
import { t } from '../../words'
import { useReader } from '../context'
import type { Printing as State } from './client'
import './print.css'

const PaperView = lazy(() => import('./PaperView').then(({ PaperView }) => ({ default: PaperView })))

/** Between the press and the browser's own window for printing: how far it is, then what is printed. */
export function Printing() {
  const client = useReader()
  const printing = useSource('printing', () => client.printing())
  if (printing.status !== 'ready' || printing.value.status === 'idle') return null
  if (printing.value.status === 'ready')
    return (
      <Suspense>
        <PaperView paper={printing.value.paper} onEnd={client.endPrint} />
      </Suspense>
    )
  return <Waiting state={printing.value} />
}

function Waiting({ state }: { state: Exclude<State, { status: 'idle' | 'ready' }> }) {
  const client = useReader()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-labelledby={id} onCancel={() => client.endPrint()}>
      <h2 id={id}>{t('reader.print')}</h2>
      {state.status === 'failed' ? (
        <p role="alert">{t('reader.printing.failed')}</p>
      ) : (
        <>
          <progress aria-label={t('reader.progress')} max={state.pages || 1} value={state.page} />
          <p className="quiet">
            {state.pages === 0
              ? t('reader.opening')
              : t('reader.printing.page', { page: state.page, pages: state.pages })}
          </p>
        </>
      )}
      <p className="actions">
        <button type="button" onClick={() => client.endPrint()}>
          {state.status === 'failed' ? t('close') : t('reader.cancel')}
        </button>
      </p>
    </dialog>
  )
}
