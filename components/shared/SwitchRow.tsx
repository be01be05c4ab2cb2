import { useId } from 'react'

interface Props {
  label: string
  on: boolean
  /** What one should know before switching it. */
  help?: string
  disabled?: boolean
  onSwitch(on: boolean): void
}

/** A switch in a line of its own; the whole line can be pressed. */
export function SwitchRow({ label, on, help, disabled, onSwitch }: Props) {
  const id = useId()
  return (
    <label className="switch-row">
      <span>
        {label}
        {help !== undefined && (
          <span id={id} className="quiet">
            {help}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        aria-describedby={help === undefined ? undefined : id}
        disabled={disabled}
        checked={on}
        aria-checked={on}
        onChange={(event) => onSwitch(event.target.checked)}
      />
    </label>
  )
}
