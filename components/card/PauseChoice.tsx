import { words } from '../words'
import type { Pause } from './Card'

/** Three ways to be left alone. */
export function PauseChoice({ onPause }: { onPause: (pause: Pause) => void }) {
  const choices: [Pause, string][] = [
    ['ten-minutes', words.card.pauseTenMinutes],
    ['page', words.card.pausePage],
    ['site', words.card.pauseSite],
  ]
  return (
    <fieldset className="pauses">
      <legend className="hidden">{words.card.pause}</legend>
      {choices.map(([pause, label]) => (
        <button key={pause} type="button" onClick={() => onPause(pause)}>
          {label}
        </button>
      ))}
    </fieldset>
  )
}
