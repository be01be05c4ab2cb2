import type { ReactNode } from 'react'
import { type Loaded, usePatience } from '../shared/useLoad'
import { words } from '../words'
import { Message } from './Message'

/** Draws a value when it is there; says so when it takes long or did not come. */
export function Await<T>({ of, children }: { of: Loaded<T>; children: (value: T) => ReactNode }) {
  if (of.status === 'ready') return <>{children(of.value)}</>
  if (of.status === 'loading') return <Waiting />
  return (
    <Message title={words.panel.failed} help={words.panel.failedHelp} alert>
      <button type="button" className="main" onClick={of.retry}>
        {words.tryAgain}
      </button>
    </Message>
  )
}

function Waiting() {
  const patient = usePatience()
  return <p className="quiet waiting">{patient ? words.loading : '\u00a0'}</p>
}
