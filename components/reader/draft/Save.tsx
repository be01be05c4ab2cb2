import { useRef } from 'react'
import { handFocusTo } from '../../shared/handFocus'
import { useSource } from '../../shared/useLoad'
import { useTask } from '../../shared/useTask'
import { faultWords, t } from '../../words'
import type { Draft, DraftClient, Saving } from './client'

interface Props {
  client: DraftClient
  draft: Draft
  /** Null when nothing was corrected. */
  onUndo: (() => void) | null
}

/** Takes the draft into the library, and says how that went. */
export function Save({ client, draft, onUndo }: Props) {
  const source = useSource('saving', () => client.saving())
  const saving: Saving = source.status === 'ready' ? source.value : { draft: null, state: { status: 'idle' } }
  const { symbol } = draft.document
  const isSaving = saving.state.status === 'running'
  const isOfThis = saving.draft?.document.symbol === symbol
  const { failure, run } = useTask()
  const save = useRef<HTMLButtonElement>(null)
  return (
    <footer className="part">
      <div className="ways">
        <button
          ref={save}
          type="button"
          className="main"
          aria-disabled={isSaving}
          onClick={() => isSaving || client.save(draft)}
        >
          {t('draft.save')}
        </button>
        {onUndo && (
          <button ref={handFocusTo(() => save.current)} type="button" onClick={onUndo}>
            {t('draft.undo')}
          </button>
        )}
        {draft.doubts.length > 0 && <span className="quiet">{t('draft.open', { count: draft.doubts.length })}</span>}
      </div>
      <output className="quiet">{isOfThis && outcome(saving, draft)}</output>
      {isOfThis && saving.state.status === 'done' && (
        <button type="button" onClick={() => run(() => client.openDocument(symbol))}>
          {t('draft.openDocument')}
        </button>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </footer>
  )
}

/** What is said of a save; of one before the last changes, that it is without them. */
function outcome({ draft: saved, state }: Saving, draft: Draft): string | null {
  const { symbol } = draft.document
  switch (state.status) {
    case 'running':
      return t('draft.saving')
    case 'done':
      if (state.report.left.includes(symbol)) return t('draft.left', { symbol })
      return saved === draft ? t('draft.saved', { symbol }) : t('draft.corrected', { symbol })
    case 'failed':
      return [t('draft.notSaved'), ...(state.fault ? [faultWords(state.fault)] : [])].join(' ')
    default:
      return null
  }
}
