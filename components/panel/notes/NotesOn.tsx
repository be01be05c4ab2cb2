import { useRef, useState } from 'react'
import type { Note, NoteTarget } from '../../../data/api'
import type { Source } from '../../clients/source'
import { NoteIcon } from '../../shared/icons'
import { useSource } from '../../shared/useLoad'
import { t } from '../../words'
import { Await } from '../Await'
import { goTo, useClient, useView } from '../context'
import { NoteComposer } from './NoteComposer'
import { NoteItem, Quoted } from './NoteItem'

interface Props {
  target: NoteTarget
  /** Whether the address asks for a new note. */
  compose?: boolean
  /** What a new note is on, if not on the thing itself. */
  pick?(): Promise<NoteTarget>
  /** What there is to say of a note. */
  remark?(note: Note): string | undefined
  help?: string
}

const nothing: Source<null> = { subscribe: () => ({ unsubscribe() {} }) }

/** The notes on one thing, and a place to write another. */
export function NotesOn(props: Props) {
  // Many pages change their title while they are read; what is being written on them stays.
  const key = JSON.stringify(props.target, (name, value: unknown) => (name === 'title' ? undefined : value))
  return <Notes key={key} noted={key} {...props} />
}

function Notes({ noted, target, compose = false, pick, remark, help }: Props & { noted: string }) {
  const client = useClient()
  const view = useView()
  const notes = useSource(`notes on ${noted}`, () => client.notes({ target }))
  const [opened, setOpened] = useState<NoteTarget | null>(compose ? target : null)
  const [written, setWritten] = useState<string | null>(null)
  const [editing, setEditing] = useState<Note | null>(null)
  const edited = useSource<Note | null>(`note ${editing?.id}`, () =>
    editing === null ? nothing : client.note(editing.id),
  )
  const button = useRef<HTMLButtonElement>(null)

  const close = () => {
    setWritten(null)
    setOpened(null)
    if (view.name === 'finding' && view.compose) goTo({ name: 'finding', key: view.key }, { replace: true })
    requestAnimationFrame(() => button.current?.focus())
  }
  // A page that does not answer has nothing selected.
  const open = async () => setOpened((await pick?.().catch(() => null)) ?? target)
  /** What is being written stays open, first, also where the note has been deleted elsewhere. */
  const withEdited = (list: Note[]) => {
    if (editing === null || list.some(({ id }) => id === editing.id)) return list
    const isKnown = edited.status === 'ready' && edited.value?.id === editing.id
    return [isKnown && edited.value ? edited.value : editing, ...list]
  }
  return (
    <section className="notes-on">
      <h2>{t('notes.title')}</h2>
      {opened !== null || compose ? (
        <>
          <Quoted target={opened ?? target} />
          <NoteComposer target={opened ?? target} onStored={setWritten} onDone={close} />
        </>
      ) : (
        <>
          <button ref={button} type="button" data-write onClick={() => void open()}>
            <NoteIcon />
            {t('notes.write')}
          </button>
          {help !== undefined && <p className="quiet">{help}</p>}
        </>
      )}
      <Await of={notes}>
        {(list) =>
          withEdited(list)
            .filter(({ id }) => id !== written)
            .map((note) => (
              <NoteItem
                key={note.id}
                note={note}
                remark={remark?.(note)}
                editing={editing?.id === note.id}
                onEdit={(open) => setEditing(open ? note : null)}
              />
            ))
        }
      </Await>
    </section>
  )
}
