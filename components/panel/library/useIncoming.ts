import { useEffect, useEffectEvent, useState } from 'react'

const fields = 'input, textarea, select, [contenteditable]'

/** The files of a drop or of the clipboard; else its text, as a file. */
function packsOf(data: DataTransfer | null): Blob[] {
  const files = [...(data?.files ?? [])]
  if (files.length > 0) return files
  const text = data?.getData('text/plain') ?? ''
  return text.trim() === '' ? [] : [new Blob([text])]
}

/** Hands on what is dropped or pasted anywhere in the window, as long as the view is open. Gives whether something is held over it. */
export function useIncoming(take: (packs: Blob[]) => void): boolean {
  const [over, setOver] = useState(false)
  const onTaken = useEffectEvent(take)
  useEffect(() => {
    const leaving = new AbortController()
    // A drop that nobody takes makes the browser leave the panel for the file.
    const hold = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      onTaken(packsOf(event.dataTransfer))
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.matches(fields)) return
      const packs = packsOf(event.clipboardData)
      if (packs.length === 0) return
      event.preventDefault()
      onTaken(packs)
    }
    addEventListener('dragover', hold, leaving)
    addEventListener('drop', drop, leaving)
    addEventListener('dragleave', leave, leaving)
    addEventListener('paste', paste, leaving)
    return () => leaving.abort()
  }, [])
  return over
}
