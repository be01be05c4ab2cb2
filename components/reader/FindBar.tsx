import { type RefObject, useEffect, useState } from 'react'
import type { FindOutcome } from '../../reader/types'
import { handFocusTo } from '../shared/handFocus'
import { BackIcon, CloseIcon, ForwardIcon } from '../shared/icons'
import { isKey } from '../shared/isKey'
import { useSource } from '../shared/useLoad'
import { t } from '../words'
import { useReader } from './context'
import { shownDocument } from './shownDocument'

interface Props {
  field: RefObject<HTMLInputElement | null>
  onClose(): void
}

/** Searches the whole document as one types. */
export function FindBar({ field, onClose }: Props) {
  const client = useReader()
  const [query, setQuery] = useState('')
  const [options, setOptions] = useState({ capitals: false, words: false })
  const found = useSource('found', () => client.found())
  useEffect(() => {
    field.current?.focus()
    return () => client.endFind()
  }, [client, field])
  const look = (next: string, how = options) => {
    setQuery(next)
    setOptions(how)
    client.find(next, how)
  }
  const onwards = (backwards: boolean) => query !== '' && client.find(query, { ...options, again: true, backwards })
  return (
    <search ref={handFocusTo(shownDocument)} className="find-bar">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from wherever the focus is. */}
      <form
        onKeyDown={(event) => isKey(event, 'Escape') && onClose()}
        onSubmit={(event) => {
          event.preventDefault()
          onwards(false)
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={t('reader.find')}
          placeholder={t('reader.findPlaceholder')}
          value={query}
          onChange={({ target }) => look(target.value)}
          onKeyDown={(event) => {
            if (!isKey(event, 'Enter') || !event.shiftKey) return
            event.preventDefault()
            onwards(true)
          }}
        />
        <output className="quiet">{query !== '' && found.status === 'ready' && place(found.value)}</output>
        <button
          type="button"
          className="bare"
          aria-label={t('reader.findPrevious')}
          title={t('reader.findPrevious')}
          onClick={() => onwards(true)}
        >
          <BackIcon />
        </button>
        <button type="submit" className="bare" aria-label={t('reader.findNext')} title={t('reader.findNext')}>
          <ForwardIcon />
        </button>
        <label>
          <input
            type="checkbox"
            checked={options.capitals}
            onChange={({ target }) => look(query, { ...options, capitals: target.checked })}
          />
          {t('reader.capitals')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={options.words}
            onChange={({ target }) => look(query, { ...options, words: target.checked })}
          />
          {t('reader.wholeWords')}
        </label>
        <button type="button" className="bare" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </form>
    </search>
  )
}

const place = ({ current, total, pending }: FindOutcome): string =>
  total > 0 ? t('reader.found', { current, total }) : pending ? t('reader.looking') : t('reader.notFound')
