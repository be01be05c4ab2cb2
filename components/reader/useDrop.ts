import { useEffect, useEffectEvent, useState } from 'react'

/** Takes a file that is dropped anywhere on the page. True while one is held over it. */
export function useDrop(take: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  const taken = useEffectEvent(take)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      // Else the browser leaves our page for the file.
      event.preventDefault()
      setOver(true)
    }
    addEventListener('dragenter', hold, { signal })
    addEventListener('dragover', hold, { signal })
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal })
    addEventListener(
      'drop',
      (event) => {
        const file = event.dataTransfer?.files[0]
        setOver(false)
        if (file === undefined) return
        event.preventDefault()
        taken(file)
      },
      { signal },
    )
    return () => leaving.abort()
  }, [])
  return over
}
