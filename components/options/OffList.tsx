import { useRef } from 'react'
import { t } from '../words'

interface Place {
  key: string
  /** As it is shown. */
  name: string
}

interface Props {
  title: string
  why: string
  none: string
  places: Place[]
  onTurnOn(place: Place): void
}

/** What is off, each with the way back. */
export function OffList({ title, why, none, places, onTurnOn }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const turnOn = (place: Place) => {
    // The button goes with its line; the focus stays with the list.
    heading.current?.focus()
    onTurnOn(place)
  }
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p className="why">{why}</p>
      {places.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul>
          {places.map((place) => (
            <li key={place.key} className="place">
              <bdi>{place.name}</bdi>
              <button
                type="button"
                aria-label={t('options.onFor', { place: place.name })}
                onClick={() => turnOn(place)}
              >
                {t('options.on')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
