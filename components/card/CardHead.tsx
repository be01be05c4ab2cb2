import { useState } from 'react'
import type { Pause } from '../clients/card'
import { CloseIcon, PauseIcon, PinIcon, PinnedIcon } from '../shared/icons'
import { t } from '../words'
import { PauseChoice } from './PauseChoice'
import { splitTitle } from './reading'

interface Props {
  titleId: string
  title: string
  pinned: boolean
  onPin(pinned: boolean): void
  onClose(): void
  onPause: ((pause: Pause) => Promise<void>) | undefined
}

/** The reference in words, with pause, pin and close. */
export function CardHead({ titleId, title, pinned, onPin, onClose, onPause }: Props) {
  const { heading, rest } = splitTitle(title)
  const [pausing, setPausing] = useState(false)
  const pinWords = pinned ? t('card.unpin') : t('card.pin')
  return (
    <header className="head">
      <div className="titles" id={titleId}>
        <h2>{heading}</h2>
        {rest !== '' && <p className="quiet">{rest}</p>}
      </div>
      <div className="tools">
        {onPause && (
          <button
            type="button"
            className="bare"
            aria-label={t('card.pause')}
            title={t('card.pause')}
            aria-expanded={pausing}
            onClick={() => setPausing(!pausing)}
          >
            <PauseIcon />
          </button>
        )}
        <button
          type="button"
          className="bare"
          aria-label={t('card.pin')}
          aria-pressed={pinned}
          title={pinWords}
          onClick={() => onPin(!pinned)}
        >
          {pinned ? <PinnedIcon /> : <PinIcon />}
        </button>
        <button type="button" className="bare" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {onPause && pausing && <PauseChoice onPause={onPause} />}
    </header>
  )
}
