import type { Paragraph, ParagraphFunction } from '../../../data/schema'
import { FunctionBadge, paragraphFunctions } from '../../shared/FunctionBadge'
import { t } from '../../words'
import { Boundaries } from './Boundaries'
import type { Change, Draft, DraftClient } from './client'
import { WholeText } from './WholeText'

interface Props {
  client: DraftClient
  draft: Draft
  paragraph: Paragraph
  /** Where it begins in the document beside. */
  start: number | null
  isDoubtful: boolean
  onChange(change: Change): void
}

/** A paragraph as it was read, and all that can be put right about it. */
export function ParagraphEditor({ client, draft, paragraph, start, isDoubtful, onChange }: Props) {
  const { number, functions } = paragraph
  const toggled = (one: ParagraphFunction) =>
    functions.includes(one) ? functions.filter((each) => each !== one) : [...functions, one]
  return (
    <article
      className="paragraph"
      data-function={functions[0]}
      data-doubtful={isDoubtful || undefined}
      aria-label={t('draft.paragraph', { number })}
    >
      <div className="badges">
        <b>{number}.</b>
        {functions.map((each) => (
          <FunctionBadge key={each} of={each} />
        ))}
        {start !== null && (
          <button
            type="button"
            className="link"
            aria-label={t('draft.showOf', { number })}
            onClick={() => client.reveal(start)}
          >
            {t('draft.show')}
          </button>
        )}
      </div>
      <WholeText paragraph={paragraph} language={draft.document.language} />
      <details>
        <summary aria-label={t('draft.correctOf', { number })}>{t('draft.correct')}</summary>
        <fieldset className="functions">
          <legend>{t('draft.does')}</legend>
          {paragraphFunctions.map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={functions.includes(one)}
                // A paragraph does at least one thing.
                disabled={functions.length === 1 && functions[0] === one}
                onChange={() => onChange({ type: 'functions', paragraph: number, functions: toggled(one) })}
              />
              {t(`functions.${one}`)}
            </label>
          ))}
        </fieldset>
        <Answer draft={draft} number={number} onChange={onChange} />
        <Boundaries client={client} draft={draft} paragraph={paragraph} onChange={onChange} />
      </details>
    </article>
  )
}

/** Which recommendation answers the paragraph. */
function Answer({ draft, number, onChange }: { draft: Draft; number: number; onChange: (change: Change) => void }) {
  const { findings, paragraphs } = draft.document
  const finding = findings.find(({ concern }) => concern === number)
  if (!finding) return null
  return (
    <label className="answer">
      {t('draft.answer')}
      <select
        value={finding.recommendation ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ type: 'pair', concern: number, recommendation: value === '' ? null : Number(value) })
        }
      >
        <option value="">{t('draft.noAnswer')}</option>
        {paragraphs
          .filter((each) => each.functions.includes('recommendation') && each.number !== number)
          .map((each) => (
            <option key={each.number} value={each.number}>
              {t('draft.paragraph', { number: each.number })}
            </option>
          ))}
      </select>
    </label>
  )
}
