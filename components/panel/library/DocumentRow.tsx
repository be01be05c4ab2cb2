import { type RefObject, useEffect, useRef, useState } from 'react'
import type { LibraryEntry } from '../../../data/library/list'
import { handFocusTo } from '../../shared/handFocus'
import { viewHref } from '../../views'
import { day, failureWords, t } from '../../words'
import { useClient } from '../context'

type Step = { name: 'still' } | { name: 'asking' } | { name: 'removing' } | { name: 'failed'; why: string }

interface Props {
  entry: LibraryEntry
  onRemoved(symbol: string): void
}

/** A document of the library; those that do not come with the extension can be removed, after a second thought. */
export function DocumentRow({ entry, onRemoved }: Props) {
  const client = useClient()
  const [step, setStep] = useState<Step>({ name: 'still' })
  const opener = useRef<HTMLButtonElement>(null)
  const { symbol } = entry
  const remove = async () => {
    setStep({ name: 'removing' })
    try {
      await client.removeDocument(symbol)
      onRemoved(symbol)
    } catch (reason) {
      setStep({ name: 'failed', why: failureWords(reason) })
    }
  }
  return (
    <li className="held">
      <a className="row" data-row href={viewHref({ name: 'document', symbol })}>
        <span className="subject" lang={entry.language} dir="auto">
          {entry.title}
        </span>
        <span className="quiet">
          <bdi>{symbol}</bdi> · <bdi>{entry.state}</bdi> · <bdi>{entry.treaty}</bdi> · {day(entry.adopted)} ·{' '}
          {t('browse.findings', { count: entry.findings })}
          {entry.bundled && <span className="mark">{t('library.bundled')}</span>}
        </span>
      </a>
      {!entry.bundled && step.name !== 'asking' && (
        <button
          ref={opener}
          type="button"
          className="link"
          aria-label={t('library.removeNamed', { symbol })}
          aria-disabled={step.name === 'removing'}
          onClick={() => step.name !== 'removing' && setStep({ name: 'asking' })}
        >
          {t('library.remove')}
        </button>
      )}
      {step.name === 'asking' && (
        <Question
          symbol={symbol}
          opener={opener}
          onRemove={() => void remove()}
          onKeep={() => setStep({ name: 'still' })}
        />
      )}
      {step.name === 'failed' && <p role="alert">{step.why}</p>}
    </li>
  )
}

interface QuestionProps {
  symbol: string
  opener: RefObject<HTMLElement | null>
  onRemove(): void
  onKeep(): void
}

/** Takes the focus, which the button that was pressed had, and gives it back. */
function Question({ symbol, opener, onRemove, onKeep }: QuestionProps) {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <fieldset ref={handFocusTo(() => opener.current)} className="question">
      <legend>{t('library.confirm', { symbol })}</legend>
      <button ref={keep} type="button" onClick={onKeep}>
        {t('library.keep')}
      </button>
      <button type="button" className="main" onClick={onRemove}>
        {t('library.remove')}
      </button>
    </fieldset>
  )
}
