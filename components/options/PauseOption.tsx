import { PauseSwitch } from '../shared/PauseSwitch'
import { t } from '../words'
import type { SwitchTo } from './switchTo'

/** Ten minutes without us, everywhere. */
export function PauseOption({ until, onSwitch }: { until: string | null; onSwitch: SwitchTo }) {
  return (
    <section>
      <h3>{t('options.pause')}</h3>
      <p className="why">{t('options.pauseWhy')}</p>
      <PauseSwitch className="place" until={until} onSwitch={(change) => void onSwitch(change, '')} />
    </section>
  )
}
