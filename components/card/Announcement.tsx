import { useEffect, useState } from 'react'

/** Said once, politely: a live region speaks only what changes after it is there. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  // oxlint-disable-next-line react/set-state-in-effect -- The change after the first drawing is what makes it heard.
  useEffect(() => setSaid(text), [text])
  return <output className="hidden">{said}</output>
}
