import { useEffect, useEffectEvent, useId, useState, useSyncExternalStore } from 'react'
import { t } from '../../words'
import { useClient } from '../context'
import { createAutosave } from './autosave'
import { useSaveOnLeave } from './useSaveOnLeave'

interface Props {
  tags: string[]
  /** Stores them; called with the newest only, one call at a time. */
  save(tags: string[]): Promise<void>
  /** Those stored by another window are shown now. */
  onAdopt(tags: string[]): void
}

/** The tags of a note, parted by commas; stored while they are typed, as its text is. */
export function TagField({ tags, save, onAdopt }: Props) {
  const { tagsIn } = useClient()
  const [autosave] = useState(() =>
    createAutosave(
      tags.join(', '),
      (text) => save(tagsIn(text)),
      (text) => tagsIn(text).join(', '),
    ),
  )
  const { text, state } = useSyncExternalStore(autosave.subscribe, autosave.get)
  const id = useId()
  const adopt = useEffectEvent((stored: string) => {
    const before = autosave.get().text
    autosave.adopt(stored)
    if (autosave.get().text !== before) onAdopt(tags)
  })
  const stored = tags.join(', ')
  useEffect(() => adopt(stored), [stored])
  useSaveOnLeave(autosave.flush)
  return (
    <p className="tag-field">
      <label htmlFor={id} className="quiet">
        {t('notes.tags')}
      </label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        placeholder={t('notes.tagsPlaceholder')}
        value={text}
        onChange={(event) => autosave.change(event.target.value)}
        onBlur={() => void autosave.flush()}
      />
      {state === 'failed' && <span role="alert">{t('notes.tagsFailed')}</span>}
    </p>
  )
}
