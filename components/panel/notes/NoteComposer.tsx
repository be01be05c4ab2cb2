import { useState } from 'react'
import type { NoteTarget } from '../../../data/api'
import { t } from '../../words'
import { useClient } from '../context'
import { NoteEditor } from './NoteEditor'
import { createNoteSaver } from './noteSaver'

interface Props {
  target: NoteTarget
  /** The note exists from its first save on. */
  onStored(id: string): void
  onDone(): void
}

/** Where a new note is written. Nothing is stored until something is typed. */
export function NoteComposer({ target, onStored, onDone }: Props) {
  const client = useClient()
  const [saver] = useState(() => createNoteSaver(client, { target }, { onStored }))
  return <NoteEditor label={t('notes.body')} saver={saver} onDone={onDone} />
}
