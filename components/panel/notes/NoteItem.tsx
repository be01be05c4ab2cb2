import { useMemo, useRef, useState } from 'react'
import type { Note, NoteTarget } from '../../../data/api'
import { MarkdownView } from '../../notes/MarkdownView'
import { handFocusTo } from '../../shared/handFocus'
import { BinIcon, NoteIcon } from '../../shared/icons'
import { NOTE_FOLD } from '../../shared/limits'
import { safeHref } from '../../shared/safeHref'
import { viewHref } from '../../views'
import { moment, t } from '../../words'
import { useClient } from '../context'
import { useOffer, useRemoveNote, useRestoreNote } from '../Undo'
import { NoteEditor } from './NoteEditor'
import { createNoteSaver } from './noteSaver'
import { targetView } from './noteWords'
import { ShowPassage } from './ShowPassage'

interface Props {
  note: Note
  /** What it is about, where the place does not say so already. */
  about?: string
  /** What there is to say of it now. */
  remark?: string | undefined
  editing: boolean
  /** With the note that was written in, once that has parted from this one. */
  onEdit(editing: boolean, own?: string): void
}

/** A note: what it is about, its text exactly as typed, the sentence it was written on. */
export function NoteItem({ note, about, remark, editing, onEdit }: Props) {
  const remove = useRemoveNote()
  const restore = useRestoreNote()
  const edit = useRef<HTMLButtonElement>(null)
  const name = t('notes.named', { label: about ?? note.body.slice(0, 60) })
  return (
    <article className="note" aria-label={name}>
      {about !== undefined && <About target={note.target} words={about} />}
      {note.source && <Source source={note.source} />}
      <Quoted target={note.target} />
      {remark !== undefined && <p className="quiet">{remark}</p>}
      {note.target.type === 'passage' && note.target.quote !== undefined && <ShowPassage note={note} />}
      {editing ? (
        <div ref={handFocusTo(() => edit.current)}>
          <Editing note={note} onDone={(own) => onEdit(false, own)} />
        </div>
      ) : (
        <>
          <Body text={note.body} />
          <Tags tags={note.tags} />
          <div className="note-foot">
            <span className="quiet">{t('notes.changed', { when: moment(note.updated) })}</span>
            {note.deleted === undefined ? (
              <>
                <button ref={edit} type="button" onClick={() => onEdit(true)}>
                  <NoteIcon />
                  {t('notes.edit')}
                </button>
                <button
                  type="button"
                  className="bare"
                  aria-label={t('notes.remove')}
                  title={t('notes.remove')}
                  onClick={() => void remove(note.id)}
                >
                  <BinIcon />
                </button>
              </>
            ) : (
              <button type="button" onClick={() => void restore(note.id)}>
                {t('notes.restore')}
              </button>
            )}
          </div>
        </>
      )}
    </article>
  )
}

/** The words of a page that a note is on. */
export function Quoted({ target }: { target: NoteTarget }) {
  const client = useClient()
  if (target.type !== 'passage' || target.quote === undefined) return null
  const page = client.pageNumberIn(target.url)
  return (
    <blockquote className="note-quote" dir="auto">
      {target.quote.exact}
      {page !== null && <footer className="quiet">{t('notes.onPage', { page })}</footer>}
    </blockquote>
  )
}

/** Tells when it had to part from another window's text, and offers to take back what was written. */
function Editing({ note, onDone }: { note: Note; onDone(own: string | undefined): void }) {
  const client = useClient()
  const offer = useOffer()
  const [before] = useState(note)
  const [saver] = useState(() => createNoteSaver(client, note, { onParted: () => offer({ said: t('notes.parted') }) }))
  const done = (text: string) => {
    onDone(saver.id())
    if (saver.id() !== note.id) return
    if (note.deleted !== undefined) {
      offer({ said: t('notes.removed'), undo: () => client.restoreNote(note.id) })
    } else if (text !== before.body || saver.isTagged()) {
      const undo = async () => {
        await saver.save(before.body)
        await saver.untag()
      }
      offer({ said: t('notes.edited'), undo })
    }
  }
  return <NoteEditor label={t('notes.body')} note={note} saver={saver} onDone={done} />
}

function About({ target, words: about }: { target: NoteTarget; words: string }) {
  const view = targetView(target)
  const page = target.type === 'passage' ? safeHref(target.url) : undefined
  return (
    <p className="note-about" {...(target.type === 'passage' && { dir: 'auto' })}>
      {view !== null && <a href={viewHref(view)}>{about}</a>}
      {view === null && page === undefined && about}
      {page !== undefined && (
        <a href={page} target="_blank" rel="noreferrer">
          {about}
        </a>
      )}
    </p>
  )
}

function Body({ text }: { text: string }) {
  const client = useClient()
  const [open, setOpen] = useState(false)
  const long = text.length > NOTE_FOLD * 2
  const shown = long && !open ? `${beginning(text)} …` : text
  const blocks = useMemo(() => client.markdown(shown), [client, shown])
  return (
    <>
      <MarkdownView blocks={blocks} />
      {long && (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('notes.fold') : t('notes.expand')}
        </button>
      )}
    </>
  )
}

function Tags({ tags }: { tags: string[] }) {
  if (tags.length === 0) return null
  return (
    <ul className="tags" aria-label={t('notes.tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <a href={viewHref({ name: 'notes', tag })}>{tag}</a>
        </li>
      ))}
    </ul>
  )
}

const characters = new Intl.Segmenter()

/** Cut before a word that would not end, and between characters as readers see them: never inside an emoji or a letter with its accents. */
function beginning(text: string): string {
  const window = text.slice(0, NOTE_FOLD + 50)
  return text.slice(0, characters.segment(window).containing(NOTE_FOLD)?.index).replace(/\s+\S{1,30}$/, '')
}

function Source({ source }: { source: NonNullable<Note['source']> }) {
  const href = safeHref(source.url)
  const title = source.title === '' ? source.url : source.title
  if (title === '' && source.quote === '') return null
  return (
    <div className="note-source quiet">
      {source.quote !== '' && <blockquote dir="auto">{source.quote}</blockquote>}
      {title !== '' && (
        <p dir="auto">
          {t('notes.writtenOn')}{' '}
          {href === undefined ? (
            title
          ) : (
            <a href={href} target="_blank" rel="noreferrer">
              {title}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
