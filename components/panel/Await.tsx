import type { ReactNode } from 'react'
import { type Loaded, usePatience } from '../shared/useLoad'
import { t } from '../words'
import { Message } from './Message'

/** Draws a value when it is there; says so when it takes long or did not come. */
export function Await<T>({ of, children }: { of: Loaded<T>; children: (value: T) => ReactNode }) {
  if (of.status === 'ready') return <>{children(of.value)}</>
  if (of.status === 'loading') return <Waiting />
  return (
    <Message title={t('panel.failed')} help={t('panel.failedHelp')} alert>
      <button type="button" className="main" onClick={of.retry}>
        {t('tryAgain')}
      </button>
    </Message>
  )
}

function Waiting() {
  const patient = usePatience()
  return <p className="quiet waiting">{patient ? t('loading') : '\u00a0'}</p>
}
