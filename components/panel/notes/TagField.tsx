import { useEffect, useEffectEvent, useId, useSyncExternalStore } from 'react'
import { t } from '../../words'
import { useClient } from '../context'
import type { Autosave } from './autosave'
import { useSaveOnLeave } from './useSaveOnLeave'

interface Props {
  /** As stored. */
  tags: string[]
  /** Keeps what is typed stored. */
  autosave: Autosave
  /** As they are for now: with the note deleted, they would go where it went. */
  isHeld: boolean
  /** Those stored by another window are shown now. */
  onAdopt(tags: string[]): void
}

/** The tags of a note, parted by commas; stored while they are typed, as its text is. */
export function TagField({ tags, autosave, isHeld, onAdopt }: Props) {
  const { text, state } = useSyncExternalStore(autosave.subscribe, autosave.get)
  const client = useClient()
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
        // Not disabled, which would take the focus.
        readOnly={isHeld}
        onChange={(event) => autosave.change(event.target.value)}
        onBlur={() => void autosave.flush()}
      />
      {state === 'failed' && (
        <span role="alert">{client.tagsFit(client.tagsIn(text)) ? t('notes.tagsFailed') : t('notes.tagsTooMuch')}</span>
      )}
    </p>
  )
}
