import { t } from '../../words'
import type { Change, Draft } from './client'

interface Props {
  draft: Draft
  number: number
  onChange(change: Change): void
}

/** Which recommendations answer the paragraph: each may be another one or none, and one more may be added. */
export function Answers({ draft, number, onChange }: Props) {
  const { findings, paragraphs } = draft.document
  const own = findings.filter(({ concern }) => concern === number)
  if (own.length === 0) return null
  const answers = own.flatMap(({ recommendation }) => recommendation ?? [])
  const recommendations = paragraphs
    .filter((each) => each.functions.includes('recommendation') && each.number !== number)
    .map((each) => each.number)
  return [...answers, null].map((answer, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- The field stays, and the focus with it, whatever is chosen in it.
    <label className="answer" key={at}>
      {at === 0 ? t('draft.answer') : t('draft.alsoAnswer')}
      <select
        value={answer ?? ''}
        onChange={({ target: { value } }) => {
          const recommendation = value === '' ? null : Number(value)
          onChange({ type: 'pair', concern: number, instead: answer, recommendation })
        }}
      >
        <option value="">{t('draft.noAnswer')}</option>
        {recommendations
          .filter((each) => each === answer || !answers.includes(each))
          .map((each) => (
            <option key={each} value={each}>
              {t('draft.paragraph', { number: each })}
            </option>
          ))}
      </select>
    </label>
  ))
}
