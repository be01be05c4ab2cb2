import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Note } from '../../data/api'
import { NOTE_SEARCH_REST_MS, NOTES_STEP } from '../shared/limits'
import { useLoad, useSource } from '../shared/useLoad'
import { viewHref } from '../views'
import { words } from '../words'
import { Await } from './Await'
import { useClient, useView } from './context'
import { Message } from './Message'
import { NoteItem } from './NoteItem'
import { targetWords } from './noteWords'

/** Every note, newest change first, with search; and those deleted. */
export function NotesView({ search: asked = '' }: { search: string | undefined }) {
  const client = useClient()
  const [, go] = useView()
  const [typed, setTyped] = useState(asked)
  const [deleted, setDeleted] = useState(false)
  const search = useRested(typed)
  const notes = useSource(`notes ${deleted} ${search}`, () =>
    client.notes({ ...(search !== '' && { search }), ...(deleted && { deleted }) }),
  )
  // The address follows what is typed, and leads when it changes by itself.
  const written = useRef(asked)
  useEffect(() => {
    if (search === written.current) return
    written.current = search
    go(search === '' ? { name: 'notes' } : { name: 'notes', search }, { replace: true })
  }, [search, go])
  useEffect(() => {
    if (asked === written.current) return
    written.current = asked
    setTyped(asked)
  }, [asked])
  return (
    <>
      <h1>{deleted ? words.notes.showDeleted : words.notes.title}</h1>
      <div className="toolbar">
        <search>
          <input
            type="search"
            id="search"
            dir="auto"
            aria-label={words.notes.search}
            placeholder={words.notes.search}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </search>
        <button type="button" onClick={() => setDeleted(!deleted)}>
          {deleted ? words.notes.showKept : words.notes.showDeleted}
        </button>
        <a className="button" href={viewHref({ name: 'safekeeping' })}>
          {words.safekeeping.link}
        </a>
      </div>
      <Await of={notes}>
        {(list) => <List notes={list} empty={<Empty searched={search !== ''} deleted={deleted} />} />}
      </Await>
    </>
  )
}

function Empty({ searched, deleted }: { searched: boolean; deleted: boolean }) {
  if (searched) return <Message title={words.notes.noneFound} />
  if (deleted) return <Message title={words.notes.noneDeleted} />
  return <Message title={words.notes.none} help={words.notes.noneHelp} />
}

function List({ notes, empty }: { notes: Note[]; empty: ReactNode }) {
  const client = useClient()
  const outlines = useLoad('outlines', () => client.outlines())
  const [, go] = useView()
  const [shown, setShown] = useState(NOTES_STEP)
  if (notes.length === 0) return empty
  const known = outlines.status === 'ready' ? outlines.value : []
  const left = notes.length - shown
  return (
    <>
      <output className="quiet count">{words.notes.count(notes.length)}</output>
      <ul className="note-list">
        {notes.slice(0, shown).map((note) => (
          <li key={note.id}>
            <NoteItem
              note={note}
              about={targetWords(note.target, known)}
              editing={false}
              onEdit={() => go({ name: 'note', id: note.id })}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + NOTES_STEP)}>
          {words.notes.more(Math.min(left, NOTES_STEP))}
        </button>
      )}
    </>
  )
}

/** What was typed, once typing pauses. */
function useRested(typed: string): string {
  const [rested, setRested] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), NOTE_SEARCH_REST_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return rested
}
