import { createContext, useContext, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import type { Source } from '../clients/source'
import { PATIENCE_MS } from './limits'

/** What a view knows of a value it asked for. `stale` while the answer to a newer question is on its way. */
export type Loaded<T> =
  | { status: 'loading' }
  | { status: 'ready'; value: T; stale: boolean }
  | { status: 'failed'; reason: unknown; retry: () => void }

interface Held<T> {
  key: string
  value: { ok: T } | { failed: unknown }
}

/**
 * Follows a changing value. A new `key` asks anew and keeps showing the last value until the answer is there, so nothing
 * flickers; answers to older keys are dropped.
 */
export function useSource<T>(key: string, open: () => Source<T>): Loaded<T> {
  const [held, setHeld] = useState<Held<T> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const opened = useEffectEvent(open)
  // What is known at once is drawn at once, not a frame later.
  useLayoutEffect(() => {
    const subscription = opened().subscribe({
      next: (value) => setHeld({ key, value: { ok: value } }),
      error: (reason) => setHeld({ key, value: { failed: reason } }),
    })
    return () => subscription.unsubscribe()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Another attempt asks anew for the same key.
  }, [key, attempt])

  if (held === null) return { status: 'loading' }
  if ('ok' in held.value) return { status: 'ready', value: held.value.ok, stale: held.key !== key }
  if (held.key !== key) return { status: 'loading' }
  return {
    status: 'failed',
    reason: held.value.failed,
    retry: () => {
      setHeld(null)
      setAttempt((count) => count + 1)
    },
  }
}

function once<T>(load: () => Promise<T>): Source<T> {
  return {
    subscribe(observer) {
      let open = true
      load().then(
        (value) => open && observer.next(value),
        (reason: unknown) => open && observer.error(reason),
      )
      return {
        unsubscribe() {
          open = false
        },
      }
    },
  }
}

/** Names the state of what is behind all questions below it: when that changes, all are asked anew. */
const EditionContext = createContext('')
export const EditionProvider = EditionContext.Provider

/** Asks once for each `key` and edition; otherwise as `useSource`. */
export function useLoad<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const edition = useContext(EditionContext)
  return useSource(`${edition} ${key}`, () => once(load))
}

/** False for a moment, then true: for words that should not flash by. */
export function usePatience(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return over
}
