import type { ReactNode } from 'react'
import type { Marks } from '../../data/api'

/** A text with its marked stretches. Marks that lie outside, overlap or come in disorder cost no text. */
export function Marked({ text, marks }: { text: string; marks: Marks }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(from, at)
    const end = Math.min(to, text.length)
    if (start >= end) continue
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  parts.push(text.slice(at))
  return <>{parts}</>
}
