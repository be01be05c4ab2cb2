import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import type { CardContent, LookupRequest, NoteDraft } from '../../data/api'
import type { CardClient, Pause } from '../clients/card'
import { isKey } from '../shared/isKey'
import { useLanguage } from '../shared/useLanguage'
import { usePatience } from '../shared/useLoad'
import { cardTitle, t } from '../words'
import { Announcement } from './Announcement'
import { CardBody } from './CardBody'
import { CardFoot } from './CardFoot'
import { CardHead } from './CardHead'
import type { Draft } from './ShortNote'
import { useAnswer } from './useAnswer'

export interface CardProps {
  request: LookupRequest
  /** The look-up already under way, or its answer. */
  content: CardContent | Promise<CardContent>
  pinned: boolean
  /** The page and sentence a note would be written on. */
  source?: NoteDraft['source']
  onPin(pinned: boolean): void
  onClose(): void
  /** Absent where pausing makes no sense, as in our own pages. Rejects when it could not be done. */
  onPause?: (pause: Pause) => Promise<void>
}

/** What the Committee said on one reference. */
export function Card({ client, ...props }: CardProps & { client: CardClient; draft: Ref<Draft> }) {
  const [answer, again] = useAnswer(props.content, client, props.request)
  const [at, setAt] = useState(0)
  const [hasMoved, setHasMoved] = useState(false)
  const titleId = useId()
  // Most answers are there before a word could be read, so at first there is nothing to see.
  const patient = usePatience()
  const unseen = answer.status === 'waiting' && !patient
  const { pinned, onPin, onClose, onPause } = props
  const root = useLanguage()
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isKey(event, 'Escape') || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  const move = (to: number) => {
    setHasMoved(true)
    setAt(to)
  }
  const ready = answer.status === 'ready' ? answer.content : null
  const count = ready?.findings.length ?? 0
  // The only thing a screen reader hears unasked: the reference once, then each move among its findings.
  const said = hasMoved
    ? t('card.finding', { at: at + 1, of: count })
    : ready
      ? t('card.announce', { title: cardTitle(ready), count })
      : ''
  const title = ready ? cardTitle(ready) : answer.status === 'failed' ? t('card.failed') : t('loading')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from wherever the focus is.
    <section
      className={`glossator card${unseen ? ' unseen' : ''}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- The element has the browser's own place and focus; the host has those already.
      role="dialog"
      aria-labelledby={titleId}
      {...root}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {answer.status === 'waiting' ? (
        <p id={titleId} className="said quiet waiting">
          {t('loading')}
        </p>
      ) : (
        <CardHead titleId={titleId} title={title} pinned={pinned} onPin={onPin} onClose={onClose} onPause={onPause} />
      )}
      {answer.status === 'failed' && <Failed onAgain={again} />}
      {ready && (
        <>
          <CardBody content={ready} at={at} onMove={move} />
          <CardFoot {...props} client={client} content={ready} at={at} />
        </>
      )}
      <Announcement text={said} />
    </section>
  )
}

function Failed({ onAgain }: { onAgain: () => void }) {
  return (
    <div className="body" role="alert">
      <p>{t('card.failedHelp')}</p>
      <p>
        <button type="button" className="main" onClick={onAgain}>
          {t('tryAgain')}
        </button>
      </p>
    </div>
  )
}
