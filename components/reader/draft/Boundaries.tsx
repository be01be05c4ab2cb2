import { useState } from 'react'
import type { Paragraph } from '../../../data/schema'
import { t } from '../../words'
import type { Change, Draft, DraftClient } from './client'

/** Words that a place is named by. */
const NAMED_BY = 60

interface Props {
  client: DraftClient
  draft: Draft
  paragraph: Paragraph
  onChange(change: Change): void
}

/** Where a paragraph begins and ends: put it behind the one before, or make it two. Those behind are renumbered. */
export function Boundaries({ client, draft, paragraph, onChange }: Props) {
  const [chosen, setChosen] = useState(0)
  const { number } = paragraph
  const places = client.splitPlaces(paragraph)
  // What is parted leaves fewer places.
  const at = Math.min(chosen, places.length - 1)
  const place = places[at]?.place
  const isFirst = draft.document.paragraphs[0]?.number === number
  return (
    <div className="boundaries">
      {!isFirst && (
        <button type="button" onClick={() => onChange({ type: 'merge', paragraph: number })}>
          {t('draft.merge', { number: number - 1 })}
        </button>
      )}
      {place && (
        <span className="split">
          <select
            aria-label={t('draft.splitPlace', { number })}
            value={at}
            onChange={({ target: { value } }) => setChosen(Number(value))}
          >
            {places.map((each, index) => (
              <option key={JSON.stringify(each.place)} value={index}>
                {short(each.words)}
              </option>
            ))}
          </select>
          <button
            type="button"
            aria-label={t('draft.splitOf', { number })}
            onClick={() => onChange({ type: 'split', paragraph: number, place })}
          >
            {t('draft.split')}
          </button>
        </span>
      )}
    </div>
  )
}

const short = (text: string): string => (text.length > NAMED_BY ? `${text.slice(0, NAMED_BY).trimEnd()} …` : text)
