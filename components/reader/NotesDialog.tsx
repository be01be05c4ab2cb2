import { useEffect, useId, useRef } from 'react'
import { ExportFormats } from '../notes/ExportFormats'
import { useLoad } from '../shared/useLoad'
import { useTask } from '../shared/useTask'
import { t } from '../words'
import { useReader } from './context'

/** The reader's notes on the document that is open, to be taken out in a file of their own. */
export function NotesDialog({ onClose }: { onClose: () => void }) {
  const client = useReader()
  const dialog = useRef<HTMLDialogElement>(null)
  const notes = useLoad('notes', () => client.notes())
  const { running, failure, run } = useTask()
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="own-notes" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{t('reader.notes.title')}</h2>
      {notes.status === 'failed' && <p role="alert">{t('failed')}</p>}
      {notes.status === 'ready' && (
        <>
          <p>{t('reader.notes.count', { count: notes.value.count })}</p>
          <p className="quiet">{notes.value.count === 0 ? t('reader.notes.none') : t('reader.notes.help')}</p>
          {notes.value.count > 0 && (
            <ExportFormats
              running={running}
              ofCopy={t('reader.notes.copy')}
              onExport={(format) => run(() => notes.value.exportNotes(format))}
            />
          )}
        </>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
      <form method="dialog" className="actions">
        <button type="submit">{t('close')}</button>
      </form>
    </dialog>
  )
}
