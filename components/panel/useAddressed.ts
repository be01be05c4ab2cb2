import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { ADDRESS_REST_MS } from '../shared/limits'
import { type View, viewPath } from '../views'
import { goTo } from './context'

/**
 * What is chosen in a view. The address follows it after a rest, or at once by `write`, so that back and reload return there; it leads when it
 * changes by itself, by back or a card's link.
 */
export function useAddressed<Chosen>(asked: Chosen, viewOf: (chosen: Chosen) => View) {
  const address = viewPath(viewOf(asked))
  const [held, setHeld] = useState({ chosen: asked, seen: address, sent: address })
  if (held.seen !== address) {
    setHeld({ seen: address, sent: address, chosen: address === held.sent ? held.chosen : asked })
  }
  const { chosen } = held
  const path = viewPath(viewOf(chosen))
  const write = () => {
    if (path === address) return
    setHeld((now) => ({ ...now, sent: path }))
    goTo(viewOf(chosen), { replace: true })
  }
  const writeAtRest = useEffectEvent(write)
  useEffect(() => {
    const timer = setTimeout(() => writeAtRest(), ADDRESS_REST_MS)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Each choice, and each address, begins another rest.
  }, [path, address])
  const choose = useCallback(
    (make: (chosen: Chosen) => Chosen) => setHeld((now) => ({ ...now, chosen: make(now.chosen) })),
    [],
  )
  return { chosen, path, choose, write }
}
