import { t, time } from '../words'
import type { SwitchTo } from './switchTo'

/** Ten minutes without us, everywhere. */
export function PauseOption({ until, onSwitch }: { until: string | null; onSwitch: SwitchTo }) {
  return (
    <section>
      <h3>{t('options.pause')}</h3>
      <p className="why">{t('options.pauseWhy')}</p>
      {until === null ? (
        <p>
          <button type="button" onClick={() => void onSwitch({ what: 'pause', on: false }, '')}>
            {t('switches.offEverywhere')}
          </button>
        </p>
      ) : (
        <p className="place">
          <output>{t('switches.offUntil', { time: time(until) })}</output>
          <button type="button" onClick={() => void onSwitch({ what: 'pause', on: true }, '')}>
            {t('switches.onNow')}
          </button>
        </p>
      )}
    </section>
  )
}
