import { useEffect, useEffectEvent, useState } from 'react'

/** Takes files that are dropped anywhere in the window; words that are dragged go where they are let go. True while files are held over it. */
export function useDrop(take: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const taken = useEffectEvent(take)
  useEffect(() => {
    const leaving = new AbortController()
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      // Else the browser leaves our page for the file.
      event.preventDefault()
      setOver(true)
    }
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      setOver(false)
      if (files.length === 0) return
      event.preventDefault()
      taken(files)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    addEventListener('dragenter', hold, leaving)
    addEventListener('dragover', hold, leaving)
    addEventListener('dragleave', leave, leaving)
    addEventListener('drop', drop, leaving)
    return () => leaving.abort()
  }, [])
  return over
}
