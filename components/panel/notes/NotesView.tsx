import { memo, type ReactNode, startTransition, useEffect, useState } from 'react'
import { WindowVirtualizer } from 'virtua'
import type { Note } from '../../../data/api'
import { DRAWING_REST_MS, NOTE_HEIGHT, NOTES_IN_SIGHT, NOTES_WHOLE } from '../../shared/limits'
import { useLanguage } from '../../shared/useLanguage'
import { useSource } from '../../shared/useLoad'
import { type NotesFilters as Filters, viewHref } from '../../views'
import { t } from '../../words'
import { Await } from '../Await'
import { goTo, useClient } from '../context'
import { Message } from '../Message'
import { useAddressed } from '../useAddressed'
import { NoteItem } from './NoteItem'
import { NotesFilters } from './NotesFilters'
import { targetWords } from './noteWords'
import { useFindingLinks } from './useFindingLinks'

/** Every note, with search, filters and order; and those deleted. */
export function NotesView({ asked }: { asked: Filters }) {
  const client = useClient()
  const { chosen: filters, choose: setFilters } = useAddressed(asked, (filters) => ({ name: 'notes', ...filters }))
  const { search = '', deleted = false } = filters
  const notes = useSource(`notes ${JSON.stringify(filters)}`, () => client.notes(filters))
  const find = (typed: string) =>
    setFilters((now) => {
      const { search: _, ...rest } = now
      return typed === '' ? rest : { ...rest, search: typed }
    })
  const toggleDeleted = () => setFilters(({ deleted: was, ...rest }) => (was ? rest : { ...rest, deleted: true }))
  const clear = () => {
    setFilters(({ deleted, sort }) => ({ ...(deleted && { deleted }), ...(sort && { sort }) }))
    document.getElementById('search')?.focus()
  }
  const narrowed = search !== '' || filters.tag !== undefined || filters.kind !== undefined
  // Once there was something to find, the ways to find it stay: one of them may have the focus.
  const [findable, setFindable] = useState(narrowed)
  if (!findable && (narrowed || (notes.status === 'ready' && notes.value.length > 0))) setFindable(true)
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
      {findable && (
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
      )}
      {findable && <NotesFilters sort={filters.sort} kind={filters.kind} tag={filters.tag} onChange={setFilters} />}
      <Await of={notes}>
        {(list) =>
          list.length === 0 ? <Empty narrowed={narrowed} deleted={deleted} onClear={clear} /> : <List notes={list} />
        }
      </Await>
    </>
  )
}

function Empty({ narrowed, deleted, onClear }: { narrowed: boolean; deleted: boolean; onClear: () => void }) {
  if (narrowed)
    return (
      <Message title={t('notes.noneFound')}>
        <button type="button" onClick={onClear}>
          {t('search.clearFilters')}
        </button>
      </Message>
    )
  if (deleted) return <Message title={t('notes.noneDeleted')} />
  return <Message title={t('notes.none')} help={t('notes.noneHelp')} />
}

/** Of many, only what is in sight is drawn, and of that what changed: thousands of notes scroll and narrow like ten. */
const List = memo(function List({ notes }: { notes: Note[] }) {
  useLanguage()
  const client = useClient()
  const keys = useSource('noted findings', () => client.notedFindings())
  const known = useFindingLinks(keys.status === 'ready' ? keys.value : [])
  const rested = useRested(notes)
  const draw = (note: Note) => <Listed key={note.id} note={note} about={targetWords(note.target, known)} />
  return (
    <>
      <output className="quiet count">{t('notes.count', { count: notes.length })}</output>
      <div className="note-list">
        {notes.length > NOTES_WHOLE ? (
          <WindowVirtualizer as="ul" item="li" data={notes} itemSize={NOTE_HEIGHT}>
            {draw}
          </WindowVirtualizer>
        ) : (
          <Whole notes={notes} atRest={rested === notes}>
            {draw}
          </Whole>
        )}
      </div>
    </>
  )
})

/** What stayed the same while some keys could have been pressed. */
function useRested(notes: Note[]): Note[] {
  const [rested, setRested] = useState(notes)
  useEffect(() => {
    const timer = setTimeout(setRested, DRAWING_REST_MS, notes)
    return () => clearTimeout(timer)
  }, [notes])
  return rested
}

interface WholeProps {
  notes: Note[]
  atRest: boolean
  children: (note: Note) => ReactNode
}

/** What is in sight is drawn with the key that asked for it, the rest when no key waits; what stands there stays. */
function Whole({ notes, atRest, children: draw }: WholeProps) {
  const [drawn, setDrawn] = useState(none)
  useEffect(() => {
    if (atRest) startTransition(() => setDrawn(notes))
  }, [notes, atRest])
  const before = new Set(drawn.map(({ id }) => id))
  const now = drawn === notes ? notes : notes.filter(({ id }, at) => at < NOTES_IN_SIGHT || before.has(id))
  return (
    <ul className="whole">
      {now.map((note) => (
        <li key={note.id}>{draw(note)}</li>
      ))}
    </ul>
  )
}

const none: Note[] = []

const Listed = memo(function Listed({ note, about }: { note: Note; about: string }) {
  useLanguage()
  return <NoteItem note={note} about={about} editing={false} onEdit={() => goTo({ name: 'note', id: note.id })} />
})
