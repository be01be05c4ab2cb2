import { useEffect, useEffectEvent } from 'react'
import { useDrop } from '../../shared/useDrop'

const fields = 'input, textarea, select, [contenteditable]'

/** The files of the clipboard; else its text, as a file. */
function packsOf(data: DataTransfer | null): Blob[] {
  const files = [...(data?.files ?? [])]
  if (files.length > 0) return files
  const text = data?.getData('text/plain') ?? ''
  return text.trim() === '' ? [] : [new Blob([text])]
}

/** Hands on what is dropped or pasted anywhere in the window, as long as the view is open. Gives whether something is held over it. */
export function useIncoming(take: (packs: Blob[]) => void): boolean {
  const onTaken = useEffectEvent(take)
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.matches(fields)) return
      const packs = packsOf(event.clipboardData)
      if (packs.length === 0) return
      event.preventDefault()
      onTaken(packs)
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [])
  return useDrop(take)
}
