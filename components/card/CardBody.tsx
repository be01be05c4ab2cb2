import { type RefObject, useEffect, useRef, useState } from 'react'
import type { CardContent } from '../../data/api'
import { DecodedSymbolView } from '../shared/DecodedSymbolView'
import { Requirements } from '../shared/Requirements'
import { t } from '../words'
import { CardFinding } from './CardFinding'

interface Props {
  content: CardContent
  /** Which finding is shown. */
  at: number
  onMove(at: number): void
}

/** The part that scrolls: a finding and what the article requires, or the symbol in words. */
export function CardBody({ content, at, onMove }: Props) {
  const body = useRef<HTMLDivElement>(null)
  const scrolls = useScrolls(body)
  useEffect(() => {
    body.current?.scrollTo({ top: 0 })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Another finding is read from its beginning.
  }, [at])
  const shown = content.findings[at]
  return (
    <div
      ref={body}
      className="body"
      // What scrolls must be reachable by keyboard; what does not should be no stop.
      {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': t('card.scroll') })}
    >
      {shown ? (
        <CardFinding
          key={shown.finding.key}
          content={content}
          shown={shown}
          at={at}
          count={content.findings.length}
          onMove={onMove}
        />
      ) : (
        <p className="quiet">
          {content.decoded && !content.document ? t('card.noFindingsDocument') : t('card.noFindings')}
        </p>
      )}
      {content.decoded && !shown && <DecodedSymbolView decoded={content.decoded} />}
      <Requirements articles={content.articles} heading="h3" />
    </div>
  )
}

function useScrolls(of: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = of.current
    if (element === null) return
    const measure = () => setScrolls(element.scrollHeight > element.clientHeight)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  })
  return scrolls
}
