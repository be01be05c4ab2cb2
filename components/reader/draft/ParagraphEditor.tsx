import { useState } from 'react'
import type { Paragraph, ParagraphFunction } from '../../../data/schema'
import { FunctionBadge, paragraphFunctions } from '../../shared/FunctionBadge'
import { t } from '../../words'
import { Answers } from './Answers'
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
  const [correcting, setCorrecting] = useState(false)
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
      <details onToggle={({ currentTarget: { open } }) => setCorrecting(open)}>
        <summary aria-label={t('draft.correctOf', { number })}>{t('draft.correct')}</summary>
        {correcting && (
          <>
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
            <Answers draft={draft} number={number} onChange={onChange} />
            <Boundaries client={client} draft={draft} paragraph={paragraph} onChange={onChange} />
          </>
        )}
      </details>
    </article>
  )
}
