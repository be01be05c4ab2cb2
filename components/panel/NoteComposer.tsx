import { useState } from 'react'
import type { NoteTarget } from '../../data/api'
import type { PanelClient } from '../client'
import { words } from '../words'
import { useClient } from './context'
import { NoteEditor } from './NoteEditor'

interface Props {
  target: NoteTarget
  /** The note exists from its first save on. */
  onStored(id: string): void
  onDone(): void
}

/** Where a new note is written. Nothing is stored until something is typed. */
export function NoteComposer({ target, onStored, onDone }: Props) {
  const client = useClient()
  const [save] = useState(() => addThenUpdate(client, target, onStored))
  return <NoteEditor label={words.notes.body} body="" save={save} onDone={onDone} />
}

function addThenUpdate({ addNote, updateNote }: PanelClient, target: NoteTarget, onStored: (id: string) => void) {
  let id: string | undefined
  return async (body: string) => {
    if (id !== undefined) {
      await updateNote(id, body)
      return
    }
    id = (await addNote({ target, body })).id
    onStored(id)
  }
}
