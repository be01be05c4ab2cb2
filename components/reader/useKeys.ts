import { useEffect, useEffectEvent } from 'react'
import { useReader } from './context'

/** The keys that readers of PDFs know. The browser's own search finds nothing on pages that are not laid out. */
export function useKeys(active: boolean, openFind: () => void): void {
  const client = useReader()
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (!active || altKey || !(ctrlKey || metaKey)) return
    const act: Record<string, () => void> = {
      f: openFind,
      '+': () => client.zoom('in'),
      '=': () => client.zoom('in'),
      '-': () => client.zoom('out'),
      '0': () => client.zoom('page-width'),
      p: () => client.print(),
    }
    const done = act[key]
    if (done === undefined) return
    event.preventDefault()
    done()
  })
  useEffect(() => {
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
