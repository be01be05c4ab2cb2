import { useEffect, useEffectEvent } from 'react'
import { keyOf } from '../shared/keyOf'
import { useReader } from './context'

/** The keys that readers of PDFs know. The browser's own search and print know nothing of pages that are not laid out. */
export function useKeys(isOpen: boolean, hasPages: boolean, openFind: () => void): void {
  const client = useReader()
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey } = event
    const key = keyOf(event)
    if (!isOpen || altKey || !(ctrlKey || metaKey)) return
    const onPages: Record<string, () => void> = {
      f: openFind,
      '+': () => client.zoom('in'),
      '=': () => client.zoom('in'),
      '-': () => client.zoom('out'),
      '0': () => client.zoom('page-width'),
    }
    const done = key === 'p' ? () => client.print() : hasPages ? onPages[key] : undefined
    if (done === undefined) return
    event.preventDefault()
    done()
  })
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
