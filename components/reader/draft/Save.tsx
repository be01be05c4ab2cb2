import type { ImportState } from '../../clients/library'
import { useSource } from '../../shared/useLoad'
import { faultWords, t } from '../../words'
import type { Draft, DraftClient } from './client'

interface Props {
  client: DraftClient
  draft: Draft
  /** Null when nothing was corrected. */
  onUndo: (() => void) | null
}

/** Takes the draft into the library, and says how that went. */
export function Save({ client, draft, onUndo }: Props) {
  const saving = useSource('saving', () => client.saving())
  const state: ImportState = saving.status === 'ready' ? saving.value : { status: 'idle' }
  const { symbol } = draft.document
  return (
    <footer className="part">
      <div className="ways">
        <button type="button" className="main" disabled={state.status === 'running'} onClick={() => client.save(draft)}>
          {t('draft.save')}
        </button>
        {onUndo && (
          <button type="button" onClick={onUndo}>
            {t('draft.undo')}
          </button>
        )}
        {draft.doubts.length > 0 && <span className="quiet">{t('draft.open', { count: draft.doubts.length })}</span>}
      </div>
      <output className="quiet">
        {state.status === 'running' && t('draft.saving')}
        {state.status === 'done' &&
          (state.report.left.includes(symbol) ? t('draft.left', { symbol }) : t('draft.saved', { symbol }))}
        {state.status === 'failed' && (
          <>
            <span>{t('draft.notSaved')}</span> <span>{state.fault && faultWords(state.fault)}</span>
          </>
        )}
      </output>
      {state.status === 'done' && (
        <button type="button" onClick={() => client.openDocument(symbol)}>
          {t('draft.openDocument')}
        </button>
      )}
    </footer>
  )
}
