import { useId, useState } from 'react'
import type { Differing } from '../../../data/notes/exchange/merge'
import type { ImportPreview } from '../../client'
import { words } from '../../words'
import { useClient } from '../context'
import { useOffer } from '../Undo'
import { useTask } from '../useTask'

const said = words.exchange
const choices = Object.entries(said.choices) as [Differing, string][]

/** Reads a file, says what it would do, and does it when told to. */
export function ImportSection() {
  const client = useClient()
  const offer = useOffer()
  const [preview, setPreview] = useState<NamedPreview | null>(null)
  const { running, failure, run } = useTask()

  const close = () => setPreview(null)
  const read = (field: HTMLInputElement) => {
    const chosen = field.files?.[0]
    // Emptied, or choosing the same file again, mended meanwhile, would be no change.
    field.value = ''
    setPreview(null)
    if (chosen !== undefined)
      run(async () => setPreview({ name: chosen.name, ...(await client.keeping.readImport(chosen)) }))
  }
  const merge = (differing: Differing) =>
    run(async () => {
      const { outcome, undo } = (await preview?.merge(differing)) ?? {}
      close()
      if (outcome && undo) offer({ said: said.imported(outcome, differing), undo })
    })
  return (
    <section>
      <h2>{said.import}</h2>
      <p className="quiet">{said.importHelp}</p>
      <label className="button main choose">
        {said.choose}
        <input
          type="file"
          className="hidden"
          accept=".json,.jsonld,application/json,application/ld+json"
          disabled={running}
          onChange={({ target }) => read(target)}
        />
      </label>
      <output>{running && said.reading}</output>
      {failure !== null && <p role="alert">{failure}</p>}
      {preview && <Preview preview={preview} busy={running} onMerge={merge} onCancel={close} />}
    </section>
  )
}

type NamedPreview = ImportPreview & { name: string }

interface PreviewProps {
  preview: NamedPreview
  busy: boolean
  onMerge(differing: Differing): void
  onCancel(): void
}

function Preview({ preview: { name: file, from, counts, faults, faulty }, busy, onMerge, onCancel }: PreviewProps) {
  const [differing, setDiffering] = useState<Differing>('both')
  const name = useId()
  const useful = counts.added + counts.tagged + counts.differing > 0
  return (
    <div className="plan">
      <p>
        <bdi>{file}</bdi>: {said.from[from]}
      </p>
      <ul>
        {said.plan(counts).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {faulty > 0 && (
          <li>
            <details>
              <summary>{said.faulty(faulty)}</summary>
              <ul className="quiet">
                {faults.map((fault) => (
                  <li key={fault.entry}>{said.fault(fault)}</li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
      {counts.differing > 0 && (
        <fieldset className="choices">
          <legend className="quiet">{said.differing}</legend>
          {choices.map(([value, label]) => (
            <label key={value} className="check">
              <input type="radio" name={name} checked={differing === value} onChange={() => setDiffering(value)} />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {!useful && <p>{said.nothing}</p>}
      <p className="actions">
        {useful && (
          <button type="button" className="main" disabled={busy} onClick={() => onMerge(differing)}>
            {said.run}
          </button>
        )}
        <button type="button" disabled={busy} onClick={onCancel}>
          {said.cancel}
        </button>
      </p>
    </div>
  )
}
