import { useEffect, useState } from 'react'
import type { CardContent, LookupRequest } from '../../data/api'
import type { CardClient } from '../clients/card'

export type Answer = { status: 'waiting' } | { status: 'ready'; content: CardContent } | { status: 'failed' }

/** The answer the card was opened with, and a way to ask again should it have failed. */
export function useAnswer(
  content: CardContent | Promise<CardContent>,
  client: CardClient,
  request: LookupRequest,
): [Answer, () => void] {
  const [asked, setAsked] = useState(content)
  const [answer, setAnswer] = useState<Answer>(
    content instanceof Promise ? { status: 'waiting' } : { status: 'ready', content },
  )
  useEffect(() => {
    if (!(asked instanceof Promise)) return
    let open = true
    asked.then(
      (value) => open && setAnswer({ status: 'ready', content: value }),
      () => open && setAnswer({ status: 'failed' }),
    )
    return () => {
      open = false
    }
  }, [asked])
  const again = () => {
    setAnswer({ status: 'waiting' })
    setAsked(client.lookUp(request))
  }
  return [answer, again]
}
