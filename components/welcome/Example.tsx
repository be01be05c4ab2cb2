import { useState } from 'react'
import type { Reference } from '../../citations/types'
import type { CardContent } from '../../data/api'
import { CardFinding } from '../card/CardFinding'
import { cardTitle, language } from '../words'

/** A sentence as it looks on a page, with its reference marked, and below it what the card shows. */
export function Example({ text, reference, content }: { text: string; reference: Reference; content: CardContent }) {
  const [at, setAt] = useState(0)
  const shown = content.findings[at]
  return (
    <figure className="example">
      <blockquote lang={language()}>
        {text.slice(0, reference.start)}
        <span className="reference">{text.slice(reference.start, reference.end)}</span>
        {text.slice(reference.end)}
      </blockquote>
      {shown && (
        <div className="example-card">
          <h2>{cardTitle(content)}</h2>
          <CardFinding content={content} shown={shown} at={at} count={content.findings.length} onMove={setAt} />
        </div>
      )}
    </figure>
  )
}
