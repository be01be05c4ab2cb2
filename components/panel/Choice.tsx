import { t } from '../words'

interface Props<T extends string> {
  label: string
  /** What stands for no choice. */
  any?: string
  value: T | undefined
  options: { value: T; label: string }[]
  onChange(value: T | undefined): void
}

/** One of several, or none of them. Without options there is nothing to choose. */
export function Choice<T extends string>({ label, any, value, options, onChange }: Props<T>) {
  if (options.length === 0) return null
  return (
    <label className="choice">
      <span className="quiet">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
      >
        <option value="">{any ?? t('search.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
