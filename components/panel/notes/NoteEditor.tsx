import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { Note } from '../../../data/api'
import { MarkdownView } from '../../notes/MarkdownView'
import { isKey } from '../../shared/isKey'
import { t } from '../../words'
import { useClient } from '../context'
import { createAutosave, type SaveState } from './autosave'
import type { NoteSaver } from './noteSaver'
import { TagField } from './TagField'
import { useSaveOnLeave } from './useSaveOnLeave'

interface Props {
  label: string
  /** The note as stored; absent while it is new. */
  note?: Note
  saver: NoteSaver
  onDone(text: string): void
}

/** Where a note is typed. It is stored while one types and when the editor goes away. */
export function NoteEditor({ label, note, saver, onDone }: Props) {
  const [autosave] = useState(() => createAutosave(note?.body ?? '', saver.save))
  const { text, state } = useSyncExternalStore(autosave.subscribe, autosave.get)
  const client = useClient()
  const [tagging] = useState(() =>
    createAutosave(
      tagText(note?.tags ?? []),
      (typed) => saver.tag(client.tagsIn(typed)),
      (typed) => tagText(client.tagsIn(typed)),
    ),
  )
  const [conflict, setConflict] = useState(false)
  const [preview, setPreview] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useSaveOnLeave(autosave.flush)
  useFocusAtEnd(field)
  useEffect(() => {
    // What is written on in a deleted note must not go where it went.
    if (note === undefined || note.deleted !== undefined || !saver.isNews(note)) return
    const taken = autosave.adopt(note.body)
    if (taken) saver.startFrom(note)
    // oxlint-disable-next-line react/set-state-in-effect -- The stored text comes from outside; what becomes of it is known only then.
    setConflict(!taken)
  }, [autosave, saver, note])

  const done = async () => {
    await Promise.all([autosave.flush(), tagging.flush()])
    if (![autosave, tagging].some((each) => each.get().state === 'failed')) onDone(autosave.get().text)
  }
  const isGone = note?.deleted !== undefined && saver.id() === note.id
  const onKeyDown = (event: KeyboardEvent) => {
    const finishes = isKey(event, 'Escape') || (isKey(event, 'Enter') && (event.ctrlKey || event.metaKey))
    if (!finishes) return
    event.preventDefault()
    void done()
  }
  return (
    <div className="editor">
      <label htmlFor={id} className="hidden">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={5}
        hidden={preview}
        dir="auto"
        value={text}
        placeholder={t('notes.placeholder')}
        onChange={(event) => autosave.change(event.target.value)}
        onKeyDown={onKeyDown}
        // Before what is pressed next acts on the stored note, as taking an import back does.
        onBlur={() => void autosave.flush()}
      />
      {preview && <MarkdownView blocks={client.markdown(text)} />}
      <TagField tags={note?.tags ?? []} autosave={tagging} isHeld={isGone} onAdopt={saver.startTagsFrom} />
      {conflict && state !== 'saved' && <p className="quiet">{t('notes.changedElsewhere')}</p>}
      {isGone && <p role="alert">{t('notes.deletedElsewhere')}</p>}
      <div className="editor-foot">
        <SaveLine state={state} onRetry={() => void autosave.flush()} />
        <button
          type="button"
          aria-pressed={preview}
          title={t('notes.previewHelp')}
          onClick={() => setPreview(!preview)}
        >
          {t('notes.preview')}
        </button>
        <button type="button" className="main" onClick={() => void done()}>
          {t('notes.done')}
        </button>
      </div>
    </div>
  )
}

const tagText = (tags: string[]) => tags.join(', ')

function SaveLine({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  const said = {
    idle: '',
    unsaved: t('notes.unsaved'),
    saving: t('notes.saving'),
    saved: t('notes.saved'),
    failed: t('notes.failed'),
  }
  return (
    <>
      <span className="quiet save-state" data-state={state}>
        {said[state]}{' '}
        {state === 'failed' && (
          <button type="button" className="link" onClick={onRetry}>
            {t('tryAgain')}
          </button>
        )}
      </span>
      {/* Every key makes it "unsaved"; a screen reader hears only how it ended. */}
      <output className="hidden">{(state === 'saved' || state === 'failed') && said[state]}</output>
    </>
  )
}

function useFocusAtEnd(field: RefObject<HTMLTextAreaElement | null>) {
  useEffect(() => {
    const element = field.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [field])
}
