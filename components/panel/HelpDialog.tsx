import { type Ref, useId } from 'react'
import { CloseIcon } from '../shared/icons'
import { useSource } from '../shared/useLoad'
import { words } from '../words'
import { useClient } from './context'

/** The keys, and the switch for those that act without a modifier. */
export function HelpDialog({ ref }: { ref: Ref<HTMLDialogElement> }) {
  const client = useClient()
  const choices = useSource('choices', () => client.choices())
  const id = useId()
  return (
    <dialog ref={ref} aria-labelledby={id} className="help">
      <form method="dialog">
        <div className="help-head">
          <h2 id={id}>{words.help.title}</h2>
          <button type="submit" className="bare" aria-label={words.close}>
            <CloseIcon />
          </button>
        </div>
        <dl>
          {words.help.keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        {choices.status === 'ready' && (
          <>
            <label className="check">
              <input
                type="checkbox"
                checked={choices.value.singleKeys}
                onChange={(event) => void client.choose({ singleKeys: event.target.checked })}
              />
              {words.help.singleKeys}
            </label>
            <p className="quiet">{words.help.singleKeysHelp}</p>
          </>
        )}
      </form>
    </dialog>
  )
}
