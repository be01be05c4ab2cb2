import { useEffect, useId, useRef } from 'react'
import { t } from '../words'
import { useReader } from './context'

/** Asks for the password of a document. It is given to the document and kept nowhere. */
export function PasswordDialog({ name, wrong }: { name: string; wrong: boolean }) {
  const client = useReader()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (wrong) field.current?.select()
  }, [wrong])
  return (
    <dialog ref={dialog} aria-labelledby={id} onCancel={() => client.givePassword(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          client.givePassword(field.current?.value ?? '')
        }}
      >
        <h2 id={id}>{t('reader.passwordFor', { name })}</h2>
        <label>
          {t('reader.password')}
          <input
            ref={field}
            type="password"
            autoComplete="off"
            required
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
          />
        </label>
        {wrong && (
          <p role="alert" id={`${id}-wrong`} className="failed">
            {t('reader.wrongPassword')}
          </p>
        )}
        <p className="actions">
          <button type="submit" className="main">
            {t('reader.unlock')}
          </button>
          <button type="button" onClick={() => client.givePassword(null)}>
            {t('reader.cancel')}
          </button>
        </p>
      </form>
    </dialog>
  )
}
