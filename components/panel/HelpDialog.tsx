import { type Ref, useId } from 'react'
import { CloseIcon } from '../shared/icons'
import { useSource } from '../shared/useLoad'
import { useTask } from '../shared/useTask'
import { t } from '../words'
import { useClient } from './context'

const keys = { '/': 'search', '↑ ↓': 'move', Enter: 'open', n: 'note', Esc: 'escape', '?': 'list' } as const

/** The keys, and the switch for those that act without a modifier. */
export function HelpDialog({ ref }: { ref: Ref<HTMLDialogElement> }) {
  const client = useClient()
  const choices = useSource('choices', () => client.choices())
  const { failure, run } = useTask()
  const id = useId()
  return (
    <dialog ref={ref} aria-labelledby={id} className="help">
      <form method="dialog">
        <div className="help-head">
          <h2 id={id}>{t('help.title')}</h2>
          <button type="submit" className="bare" aria-label={t('close')}>
            <CloseIcon />
          </button>
        </div>
        <dl>
          {Object.entries(keys).map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd dir="ltr">{key}</kbd>
              </dt>
              <dd>{t(`help.${what}`)}</dd>
            </div>
          ))}
        </dl>
        {choices.status === 'ready' && (
          <>
            <label className="check">
              <input
                type="checkbox"
                checked={choices.value.singleKeys}
                onChange={({ target: { checked } }) => run(() => client.choose({ singleKeys: checked }))}
              />
              {t('help.singleKeys')}
            </label>
            <p className="quiet">{t('help.singleKeysHelp')}</p>
            {failure !== null && <p role="alert">{failure}</p>}
          </>
        )}
      </form>
    </dialog>
  )
}
