import { words } from '../words'
import type { Switch } from './Options'

/** Ten minutes without us, everywhere. */
export function PauseOption({ until, onSwitch }: { until: string | null; onSwitch: Switch }) {
  return (
    <section>
      <h3>{words.options.pause}</h3>
      <p className="why">{words.options.pauseWhy}</p>
      {until === null ? (
        <p>
          <button type="button" onClick={() => void onSwitch({ what: 'pause', on: false }, '')}>
            {words.switches.offEverywhere}
          </button>
        </p>
      ) : (
        <p className="place">
          <output>{words.switches.offUntil(until)}</output>
          <button type="button" onClick={() => void onSwitch({ what: 'pause', on: true }, '')}>
            {words.switches.onNow}
          </button>
        </p>
      )}
    </section>
  )
}
