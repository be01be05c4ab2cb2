import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { NoteDraft, NoteTarget } from '../../data/api'
import type { CardClient } from '../clients/card'
import { isKey } from '../shared/isKey'
import { t } from '../words'
import { targetName } from './targetName'

interface Props {
  open: boolean
  client: CardClient
  /** What is shown in the card now. */
  target: NoteTarget
  source: NoteDraft['source']
  /** Goes on in the side panel with a note that has no words yet. */
  onContinueEmpty(): void
  onDone(): void
}

type Outcome = 'saved' | 'failed' | null

/** A few lines written in the card; longer ones go on in the side panel. Text that was typed is never lost with the card. */
export function ShortNote({ open, client, target, source, onContinueEmpty, onDone }: Props) {
  const [text, setText] = useState('')
  /** What the text is about: what was shown as it was begun, wherever the card has been turned since. */
  const [begun, setBegun] = useState<NoteTarget | null>(null)
  const about = begun ?? target
  const [outcome, setOutcome] = useState<Outcome>(null)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const aboutId = useId()
  const draft = (): NoteDraft => ({ target: about, body: text, ...(source && { source }) })
  const unsaved = text !== '' && !busy

  const write = (written: string) => {
    setBegun(written === '' ? null : about)
    setText(written)
  }
  const store = async (how: (draft: NoteDraft) => Promise<unknown>) => {
    setBusy(true)
    setOutcome(null)
    try {
      await how(draft())
      write('')
      setOutcome('saved')
      onDone()
    } catch {
      setOutcome('failed')
    }
    setBusy(false)
  }
  const save = () => void store(client.saveNote)

  const rescue = useEffectEvent(() => {
    if (unsaved) void client.saveNote(draft()).catch(() => undefined)
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
    if (open) field.current?.focus()
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
        <div className="short-note">
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
            placeholder={t('card.notePlaceholder')}
            onChange={(event) => write(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <div className="row">
            <button type="button" className="main" disabled={!unsaved} onClick={save}>
              {t('card.saveNote')}
            </button>
            <button
              type="button"
              disabled={busy}
              onClick={() => (text === '' ? onContinueEmpty() : void store(client.continueNote))}
            >
              {t('card.continueNote')}
            </button>
            {text !== '' && (
              <button
                type="button"
                disabled={busy}
                onClick={() => {
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
      {unsaved && <span hidden data-unsaved="" />}
      <output className={outcome ? 'said quiet' : 'hidden'}>{outcome && said[outcome]}</output>
    </>
  )
}
