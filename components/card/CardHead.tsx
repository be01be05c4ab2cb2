import { useState } from 'react'
import type { Pause } from '../client'
import { CloseIcon, PauseIcon, PinIcon, PinnedIcon } from '../shared/icons'
import { words } from '../words'
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
  const pinWords = pinned ? words.card.unpin : words.card.pin
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
            aria-label={words.card.pause}
            title={words.card.pause}
            aria-expanded={pausing}
            onClick={() => setPausing(!pausing)}
          >
            <PauseIcon />
          </button>
        )}
        <button
          type="button"
          className="bare"
          aria-label={words.card.pin}
          aria-pressed={pinned}
          title={pinWords}
          onClick={() => onPin(!pinned)}
        >
          {pinned ? <PinnedIcon /> : <PinIcon />}
        </button>
        <button type="button" className="bare" aria-label={words.close} title={words.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {onPause && pausing && <PauseChoice onPause={onPause} />}
    </header>
  )
}
