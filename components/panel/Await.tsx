import type { ReactNode } from 'react'
import { type Loaded, usePatience } from '../shared/useLoad'
import { failureWords, knowsWhy, t } from '../words'
import { Message } from './Message'

/** Draws a value when it is there; says so when it takes long or did not come, and why where that is known. */
export function Await<T>({ of, children }: { of: Loaded<T>; children: (value: T) => ReactNode }) {
  if (of.status === 'ready') return <>{children(of.value)}</>
  if (of.status === 'loading') return <Waiting />
  return (
    <Message {...failureOf(of.reason)} alert>
      <button type="button" className="main" onClick={of.retry}>
        {t('tryAgain')}
      </button>
    </Message>
  )
}

const failureOf = (reason: unknown) =>
  knowsWhy(reason) ? { title: failureWords(reason) } : { title: t('panel.failed'), help: t('panel.failedHelp') }

function Waiting() {
  const patient = usePatience()
  return <p className="quiet waiting">{patient ? t('loading') : '\u00a0'}</p>
}
