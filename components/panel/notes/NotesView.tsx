import { memo, useEffect, useState } from 'react'
import { WindowVirtualizer } from 'virtua'
import type { Note } from '../../../data/api'
import { ADDRESS_REST_MS, NOTES_WHOLE } from '../../shared/limits'
import { useLanguage } from '../../shared/useLanguage'
import { useSource } from '../../shared/useLoad'
import { type NotesFilters as Filters, viewHref, viewPath } from '../../views'
import { t } from '../../words'
import { Await } from '../Await'
import { goTo, useClient } from '../context'
import { Message } from '../Message'
import { NoteItem } from './NoteItem'
import { NotesFilters } from './NotesFilters'
import { targetWords } from './noteWords'
import { useFindingLinks } from './useFindingLinks'

/** Every note, with search, filters and order; and those deleted. */
export function NotesView({ asked }: { asked: Filters }) {
  const client = useClient()
  const [filters, setFilters] = useAddressed(asked)
  const { search = '', deleted = false } = filters
  const notes = useSource(`notes ${JSON.stringify(filters)}`, () => client.notes(filters))
  const find = (typed: string) => {
    const { search: _, ...rest } = filters
    setFilters(typed === '' ? rest : { ...rest, search: typed })
  }
  const toggleDeleted = () => {
    const { deleted: was, ...rest } = filters
    setFilters(was ? rest : { ...rest, deleted: true })
  }
  const narrowed = search !== '' || filters.tag !== undefined || filters.kind !== undefined
  return (
    <>
      <div className="title-row">
        <h1>{deleted ? t('notes.showDeleted') : t('notes.title')}</h1>
        <div>
          <button type="button" onClick={toggleDeleted}>
            {deleted ? t('notes.showKept') : t('notes.showDeleted')}
          </button>
          <a className="button" href={viewHref({ name: 'safekeeping' })}>
            {t('safekeeping.link')}
          </a>
        </div>
      </div>
      <search>
        <input
          type="search"
          id="search"
          className="wide"
          dir="auto"
          aria-label={t('notes.search')}
          placeholder={t('notes.search')}
          value={search}
          onChange={(event) => find(event.target.value)}
        />
      </search>
      <NotesFilters filters={filters} onChange={setFilters} />
      <Await of={notes}>
        {(list) => (list.length === 0 ? <Empty narrowed={narrowed} deleted={deleted} /> : <List notes={list} />)}
      </Await>
    </>
  )
}

/** The address follows what is chosen, after a rest, and leads when it changes by itself. */
function useAddressed(asked: Filters): [Filters, (filters: Filters) => void] {
  const address = viewPath({ name: 'notes', ...asked })
  const [held, setHeld] = useState({ filters: asked, seen: address, sent: address })
  if (held.seen !== address) {
    setHeld({ ...held, seen: address, filters: address === held.sent ? held.filters : asked })
  }
  const { filters } = held
  useEffect(() => {
    const path = viewPath({ name: 'notes', ...filters })
    if (path === address) return
    const timer = setTimeout(() => {
      setHeld((now) => ({ ...now, sent: path }))
      goTo({ name: 'notes', ...filters }, { replace: true })
    }, ADDRESS_REST_MS)
    return () => clearTimeout(timer)
  }, [filters, address])
  return [filters, (next) => setHeld((now) => ({ ...now, filters: next }))]
}

function Empty({ narrowed, deleted }: { narrowed: boolean; deleted: boolean }) {
  if (narrowed) return <Message title={t('notes.noneFound')} />
  if (deleted) return <Message title={t('notes.noneDeleted')} />
  return <Message title={t('notes.none')} help={t('notes.noneHelp')} />
}

/** Of many, only what is in sight is drawn, and of that what changed: thousands of notes scroll and narrow like ten. */
const List = memo(function List({ notes }: { notes: Note[] }) {
  useLanguage()
  const known = useFindingLinks(notes)
  const draw = (note: Note) => <Listed key={note.id} note={note} about={targetWords(note.target, known)} />
  return (
    <>
      <output className="quiet count">{t('notes.count', { count: notes.length })}</output>
      <div className="note-list">
        {notes.length > NOTES_WHOLE ? (
          <WindowVirtualizer as="ul" item="li" data={notes}>
            {draw}
          </WindowVirtualizer>
        ) : (
          <ul>
            {notes.map((note) => (
              <li key={note.id}>{draw(note)}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
})

const Listed = memo(function Listed({ note, about }: { note: Note; about: string }) {
  useLanguage()
  return <NoteItem note={note} about={about} editing={false} onEdit={() => goTo({ name: 'note', id: note.id })} />
})
