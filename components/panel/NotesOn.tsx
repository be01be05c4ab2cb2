import { useRef, useState } from 'react'
import type { NoteTarget } from '../../data/api'
import { NoteIcon } from '../shared/icons'
import { useSource } from '../shared/useLoad'
import { words } from '../words'
import { Await } from './Await'
import { useClient, useView } from './context'
import { NoteComposer } from './NoteComposer'
import { NoteItem } from './NoteItem'

interface Props {
  target: NoteTarget
  /** Whether the address asks for a new note. */
  compose?: boolean
}

/** The notes on one thing, and a place to write another. */
export function NotesOn(props: Props) {
  const key = JSON.stringify(props.target)
  return <Notes key={key} noted={key} {...props} />
}

function Notes({ noted, target, compose = false }: Props & { noted: string }) {
  const client = useClient()
  const [view, go] = useView()
  const notes = useSource(`notes on ${noted}`, () => client.notes({ target }))
  const [opened, setOpened] = useState(false)
  const [written, setWritten] = useState<string | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)

  const close = () => {
    setWritten(null)
    setOpened(false)
    if (view.name === 'finding' && view.compose) go({ name: 'finding', key: view.key }, { replace: true })
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <section className="notes-on">
      <h2>{words.notes.title}</h2>
      {opened || compose ? (
        <NoteComposer target={target} onStored={setWritten} onDone={close} />
      ) : (
        <button ref={button} type="button" data-write onClick={() => setOpened(true)}>
          <NoteIcon />
          {words.notes.write}
        </button>
      )}
      <Await of={notes}>
        {(list) =>
          list
            .filter(({ id }) => id !== written)
            .map((note) => (
              <NoteItem
                key={note.id}
                note={note}
                editing={editing === note.id}
                onEdit={(open) => setEditing(open ? note.id : null)}
              />
            ))
        }
      </Await>
    </section>
  )
}
