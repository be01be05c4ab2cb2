import { useState } from 'react'
import type { Pause } from '../clients/card'
import { t } from '../words'

/** Three ways to be left alone. When it works the card goes, with everything else of ours on the page. */
export function PauseChoice({ onPause }: { onPause: (pause: Pause) => Promise<void> }) {
  const [failed, setFailed] = useState(false)
  const choices: [Pause, string][] = [
    ['ten-minutes', t('card.pauseTenMinutes')],
    ['page', t('card.pausePage')],
    ['site', t('card.pauseSite')],
  ]
  const choose = (pause: Pause) => {
    setFailed(false)
    onPause(pause).catch(() => setFailed(true))
  }
  return (
    <fieldset className="pauses">
      <legend className="hidden">{t('card.pause')}</legend>
      {choices.map(([pause, label]) => (
        <button key={pause} type="button" onClick={() => choose(pause)}>
          {label}
        </button>
      ))}
      <p className="quiet" role={failed ? 'alert' : undefined}>
        {failed ? t('switches.failed') : t('switches.wayBack')}
      </p>
    </fieldset>
  )
}
