import type { Loss } from '../../../data/notes/keeping/open'
import type { SnapshotFacts } from '../../../data/notes/keeping/snapshots'
import { handFocusTo } from '../../shared/handFocus'
import { useSource } from '../../shared/useLoad'
import { useTask } from '../../shared/useTask'
import { viewHref } from '../../views'
import { moment, t, wholeMegabytes } from '../../words'
import { useClient } from '../context'
import { useOffer } from '../Undo'

/** Above every view: notes that vanished, and a disk that is nearly full. */
export function Warnings() {
  const client = useClient()
  const safety = useSource('safety', () => client.keeping.safety())
  if (safety.status !== 'ready') return null
  const { loss, snapshots, lowSpace } = safety.value
  return (
    <>
      {loss !== null && <LossWarning loss={loss} newest={snapshots.find(({ notes }) => notes > loss.left)} />}
      {lowSpace !== null && (
        <p className="warning" role="alert">
          {t('safekeeping.lowSpace', { room: wholeMegabytes(lowSpace) })}{' '}
          <a href={viewHref({ name: 'safekeeping' })}>{t('safekeeping.exportNow')}</a>
        </p>
      )}
    </>
  )
}

/** Offers the newest snapshot that holds more than is left. */
function LossWarning({ loss, newest }: { loss: Loss; newest: SnapshotFacts | undefined }) {
  const client = useClient()
  const offer = useOffer()
  const { running, failure, run } = useTask()
  const restore = (id: number) => {
    const pressed = document.activeElement
    run(async () => {
      const { outcome, undo } = await client.keeping.restoreSnapshot(id)
      offer({ said: t('safekeeping.restored', { count: outcome.missing + outcome.different }), undo, pressed })
    })
  }
  return (
    <div className="warning" role="alert" ref={handFocusTo(() => document.querySelector('main'))}>
      <p className="message-title">{t('safekeeping.lost', { ...loss, lost: loss.had - loss.left })}</p>
      <p>
        {newest === undefined
          ? t('safekeeping.lostNoSnapshot')
          : t('safekeeping.lostSnapshot', { taken: moment(newest.taken), notes: newest.notes })}
      </p>
      <p className="actions">
        {newest !== undefined && (
          <button type="button" className="main" aria-disabled={running} onClick={() => restore(newest.id)}>
            {t('safekeeping.restore')}
          </button>
        )}
        <a className="button" href={viewHref({ name: 'safekeeping' })}>
          {t('safekeeping.all')}
        </a>
        <button type="button" aria-disabled={running} onClick={() => run(() => client.keeping.acceptLoss())}>
          {t('safekeeping.accept')}
        </button>
      </p>
      {failure !== null && <p>{failure}</p>}
    </div>
  )
}
