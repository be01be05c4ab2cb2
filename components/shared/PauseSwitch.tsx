import { t, time } from '../words'

interface Props {
  className: string
  /** When the ten minutes end, in ISO 8601; null when they do not run. */
  until: string | null
  onSwitch(change: { what: 'pause'; on: boolean }): void
}

/** Ten minutes without us, everywhere, and back: one button, which keeps the focus. */
export function PauseSwitch({ className, until, onSwitch }: Props) {
  const isPaused = until !== null
  return (
    <p className={className}>
      {isPaused && <output>{t('switches.offUntil', { time: time(until) })}</output>}
      <button type="button" onClick={() => onSwitch({ what: 'pause', on: isPaused })}>
        {t(isPaused ? 'switches.onNow' : 'switches.offEverywhere')}
      </button>
    </p>
  )
}
