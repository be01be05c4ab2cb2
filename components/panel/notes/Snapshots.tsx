import { useState } from 'react'
import type { RestorePlan } from '../../../data/notes/keeping/restore'
import type { SnapshotFacts } from '../../../data/notes/keeping/snapshots'
import { words } from '../../words'
import { useClient } from '../context'
import { useOffer } from '../Undo'
import { useTask } from '../useTask'

const said = words.safekeeping

/** The copies kept on this computer, and what each would bring back. */
export function Snapshots({ snapshots }: { snapshots: SnapshotFacts[] }) {
  const [open, setOpen] = useState<number | null>(null)
  return (
    <section>
      <h2>{said.snapshots}</h2>
      <p className="quiet">{said.snapshotsHelp}</p>
      {snapshots.length === 0 && <p className="none">{said.noSnapshots}</p>}
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
      offer({ said: said.restored(outcome.missing + outcome.different), undo })
    })
  return (
    <>
      <p className="line">
        <span>
          {words.moment(facts.taken)}
          <span className="quiet"> · {said.reasons[facts.reason]}</span>
        </span>
        <span className="quiet">{words.notes.count(facts.notes)}</span>
        <button type="button" disabled={running} aria-expanded={open} onClick={open ? () => onOpen(false) : look}>
          {said.look}
        </button>
      </p>
      {open && plan && (
        <div className="plan">
          <ul>
            {said.plan(plan).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {plan.missing + plan.different > 0 && (
            <button type="button" className="main" disabled={running} onClick={restore}>
              {said.restore}
            </button>
          )}
        </div>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  )
}
