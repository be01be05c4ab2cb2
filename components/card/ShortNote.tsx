import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { NoteDraft, NoteTarget } from '../../data/api'
import type { CardClient } from '../clients/card'
import { handFocusTo } from '../shared/handFocus'
import { isKey } from '../shared/isKey'
import { STORING_PATIENCE_MS } from '../shared/limits'
import { t } from '../words'
import { targetName } from './targetName'

/** What is being written in the card. */
export interface Draft {
  /** Whether there are words that are not known to be stored. */
  isUnsaved(): boolean
  /** Stores them; false where that failed, which is said then, beside the words. At once where there are none. */
  keep(): true | Promise<boolean>
}

interface Props {
  draft: Ref<Draft>
  open: boolean
  client: CardClient
  /** What is shown in the card now. */
  target: NoteTarget
  source: NoteDraft['source']
  /** Goes on in the side panel with a note that has no words yet. */
  onContinueEmpty(): void
  onDone(): void
  /** The words were not stored: they are to be seen. */
  onFailed(): void
  /** What takes the focus when the field goes. */
  next(): HTMLElement | null
}

type Outcome = 'saved' | 'failed' | null

/** A few lines written in the card; longer ones go on in the side panel. Text that was typed is never lost with the card. */
export function ShortNote({ draft, open, client, target, source, onContinueEmpty, onDone, onFailed, next }: Props) {
  const [text, setText] = useState('')
  /** What the text is about: what was shown as it was begun, wherever the card has been turned since. */
  const [begun, setBegun] = useState<NoteTarget | null>(null)
  const about = begun ?? target
  const [outcome, setOutcome] = useState<Outcome>(null)
  const [busy, setBusy] = useState(false)
  const storing = useRef<Promise<boolean> | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  /** Whether the reader opened the field; one that shows a failure takes the focus from nobody. */
  const asked = useRef(true)
  const id = useId()
  const aboutId = useId()
  const note = (): NoteDraft => ({ target: about, body: text, ...(source && { source }) })
  const unsaved = text !== '' && !busy

  const write = (written: string) => {
    setBegun(written === '' ? null : about)
    setText(written)
  }
  const stored = async (how: (note: NoteDraft) => Promise<unknown>) => {
    setBusy(true)
    setOutcome(null)
    const isStored = await Promise.race([
      how(note()).then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => setTimeout(resolve, STORING_PATIENCE_MS, false)),
    ])
    storing.current = null
    setBusy(false)
    setOutcome(isStored ? 'saved' : 'failed')
    if (isStored) {
      write('')
      onDone()
    } else {
      asked.current = false
      onFailed()
    }
    return isStored
  }
  const store = (how: (note: NoteDraft) => Promise<unknown>) => (storing.current ??= stored(how))
  const save = () => void store(client.saveNote)
  useImperativeHandle(draft, () => ({
    isUnsaved: () => text !== '',
    keep: () => text === '' || store(client.saveNote),
  }))

  const rescue = useEffectEvent(() => {
    if (unsaved) void client.saveNote(note()).catch(() => undefined)
  })
  const resume = useEffectEvent(() => {
    if (unsaved) save()
  })
  useEffect(() => {
    // A page that is left takes its card along without a word.
    const onLeave = () => rescue()
    // It may come back as it was; what became of the note is told to no page that is away. The same note once more is no second one.
    const onReturn = ({ persisted }: PageTransitionEvent) => persisted && resume()
    addEventListener('pagehide', onLeave)
    addEventListener('pageshow', onReturn)
    return () => {
      removeEventListener('pagehide', onLeave)
      removeEventListener('pageshow', onReturn)
      rescue()
    }
  }, [])
  useEffect(() => {
    if (open && asked.current) field.current?.focus()
    asked.current = true
  }, [open])

  const onKeyDown = (event: KeyboardEvent) => {
    if (isKey(event, 'Enter') && (event.ctrlKey || event.metaKey) && unsaved) save()
    if (!isKey(event, 'Escape')) return
    event.preventDefault()
    onDone()
  }
  const said = { saved: t('card.noteSaved'), failed: t('card.noteFailed') }
  return (
    <>
      {open && (
        <div className="short-note" ref={handFocusTo(next)}>
          <div>
            <label htmlFor={id}>{t('card.noteLabel')}</label> · <bdi id={aboutId}>{targetName(about)}</bdi>
          </div>
          <textarea
            id={id}
            aria-describedby={aboutId}
            ref={field}
            rows={3}
            dir="auto"
            value={text}
            // What is typed now would be in neither note.
            readOnly={busy}
            placeholder={t('card.notePlaceholder')}
            onChange={(event) => write(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <div className="row">
            {/* Not disabled while busy: they would lose the focus. */}
            <button type="button" className="main" disabled={text === ''} aria-disabled={busy} onClick={save}>
              {t('card.saveNote')}
            </button>
            <button
              type="button"
              aria-disabled={busy}
              onClick={() => (text === '' ? onContinueEmpty() : void store(client.continueNote))}
            >
              {t('card.continueNote')}
            </button>
            {text !== '' && (
              <button
                type="button"
                aria-disabled={busy}
                onClick={() => {
                  if (busy) return
                  write('')
                  onDone()
                }}
              >
                {t('card.discardNote')}
              </button>
            )}
          </div>
        </div>
      )}
      <output className={outcome ? 'said quiet' : 'hidden'}>{outcome && said[outcome]}</output>
    </>
  )
}
