import { useRef, useState } from 'react'
import type { RestorePlan } from '../../../data/notes/keeping/restore'
import type { SnapshotFacts } from '../../../data/notes/keeping/snapshots'
import { handFocusTo } from '../../shared/handFocus'
import { useTask } from '../../shared/useTask'
import { moment, t } from '../../words'
import { useClient } from '../context'
import { useOffer } from '../Undo'

/** The copies kept on this computer, and what each would bring back. */
export function Snapshots({ snapshots }: { snapshots: SnapshotFacts[] }) {
  const [open, setOpen] = useState<number | null>(null)
  return (
    <section>
      <h2>{t('safekeeping.snapshots')}</h2>
      <p className="quiet">{t('safekeeping.snapshotsHelp')}</p>
      {snapshots.length === 0 && <p className="none">{t('safekeeping.noSnapshots')}</p>}
      <ul className="snapshots">
        {snapshots.map((facts) => (
          <li key={facts.id}>
            <Snapshot facts={facts} open={open === facts.id} onOpen={(on) => setOpen(on ? facts.id : null)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface SnapshotProps {
  facts: SnapshotFacts
  open: boolean
  onOpen(open: boolean): void
}

function Snapshot({ facts, open, onOpen }: SnapshotProps) {
  const client = useClient()
  const offer = useOffer()
  const [plan, setPlan] = useState<RestorePlan | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const { running, failure, run } = useTask()
  const look = () =>
    run(async () => {
      setPlan(await client.keeping.planRestore(facts.id))
      onOpen(true)
    })
  const restore = () =>
    run(async () => {
      const { outcome, undo } = await client.keeping.restoreSnapshot(facts.id)
      onOpen(false)
      offer({ said: t('safekeeping.restored', { count: outcome.missing + outcome.different }), undo })
    })
  return (
    <>
      <p className="line">
        <span>
          {moment(facts.taken)}
          <span className="quiet"> · {t(`safekeeping.reasons.${facts.reason}`)}</span>
        </span>
        <span className="quiet">{t('notes.count', { count: facts.notes })}</span>
        <button
          ref={opener}
          type="button"
          aria-disabled={running}
          aria-expanded={open}
          onClick={open ? () => onOpen(false) : look}
        >
          {t('safekeeping.look')}
        </button>
      </p>
      {open && plan && (
        <div className="plan" ref={handFocusTo(() => opener.current)}>
          <ul>
            {planned(plan).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {plan.missing + plan.different > 0 && (
            <button type="button" className="main" aria-disabled={running} onClick={restore}>
              {t('safekeeping.restore')}
            </button>
          )}
        </div>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  )
}

const effects = ['missing', 'different', 'same', 'newer'] as const

/** What a restore would do, one line for each kind of note it meets. */
const planned = (plan: RestorePlan): string[] =>
  effects.filter((effect) => plan[effect] > 0).map((effect) => t(`safekeeping.plan.${effect}`, { count: plan[effect] }))
