import { useId, useRef, useState } from 'react'
import type { Differing, MergeCounts } from '../../../data/notes/exchange/merge'
import type { ImportPreview } from '../../clients/keeping'
import { handFocusTo } from '../../shared/handFocus'
import { useTask } from '../../shared/useTask'
import { faultWords, t } from '../../words'
import { useClient } from '../context'
import { useOffer } from '../Undo'

const choices: readonly Differing[] = ['both', 'mine', 'theirs']

/** Reads a file, says what it would do, and does it when told to. */
export function ImportSection() {
  const client = useClient()
  const offer = useOffer()
  const [preview, setPreview] = useState<NamedPreview | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const { running, failure, run } = useTask()

  const close = () => setPreview(null)
  const read = (input: HTMLInputElement) => {
    const chosen = input.files?.[0]
    // Emptied, or choosing the same file again, mended meanwhile, would be no change.
    input.value = ''
    setPreview(null)
    if (chosen !== undefined)
      run(async () => setPreview({ name: chosen.name, ...(await client.keeping.readImport(chosen)) }))
  }
  const merge = (differing: Differing) =>
    run(async () => {
      const { outcome, undo } = (await preview?.merge(differing)) ?? {}
      close()
      if (outcome && undo) offer({ said: imported(outcome, differing), undo })
    })
  return (
    <section>
      <h2>{t('exchange.import')}</h2>
      <p className="quiet">{t('exchange.importHelp')}</p>
      <label className="button main choose">
        {t('exchange.choose')}
        <input
          ref={field}
          type="file"
          className="hidden"
          accept=".json,.jsonld,application/json,application/ld+json"
          aria-disabled={running}
          onClick={(event) => running && event.preventDefault()}
          onChange={({ target }) => read(target)}
        />
      </label>
      <output>{running && t('exchange.reading')}</output>
      {failure !== null && <p role="alert">{failure}</p>}
      {preview && (
        <div className="plan" ref={handFocusTo(() => field.current)}>
          <Preview preview={preview} busy={running} onMerge={merge} onCancel={close} />
        </div>
      )}
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
    <>
      <p>
        <bdi>{file}</bdi>: {t(`exchange.from.${from}`)}
      </p>
      <ul>
        {planned(counts).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {faulty > 0 && (
          <li>
            <details>
              <summary>{t('exchange.faulty', { count: faulty })}</summary>
              <ul className="quiet">
                {faults.map(({ entry, fault }) => (
                  <li key={entry}>{t('exchange.fault', { entry, why: faultWords(fault) })}</li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
      {counts.differing > 0 && (
        <fieldset className="choices">
          <legend className="quiet">{t('exchange.differing')}</legend>
          {choices.map((value) => (
            <label key={value} className="check">
              <input type="radio" name={name} checked={differing === value} onChange={() => setDiffering(value)} />
              {t(`exchange.choices.${value}`)}
            </label>
          ))}
        </fieldset>
      )}
      {!useful && <p>{t('exchange.nothing')}</p>}
      <p className="actions">
        {useful && (
          <button type="button" className="main" aria-disabled={busy} onClick={() => onMerge(differing)}>
            {t('exchange.run')}
          </button>
        )}
        <button type="button" aria-disabled={busy} onClick={() => busy || onCancel()}>
          {t('exchange.cancel')}
        </button>
      </p>
    </>
  )
}

/** What an import would do, one line for each kind of note it meets. */
const planned = ({ added, addedDeleted, tagged, differing, same, sameDeleted }: MergeCounts): string[] => [
  t('exchange.added', { count: added }),
  ...(addedDeleted > 0 ? [t('exchange.amongDeleted', { count: addedDeleted })] : []),
  ...(tagged > 0 ? [t('exchange.tagged', { count: tagged })] : []),
  ...(differing > 0 ? [t('exchange.otherText', { count: differing })] : []),
  ...(same > 0 ? [t('exchange.same', { count: same })] : []),
  ...(sameDeleted > 0 ? [t('exchange.amongDeleted', { count: sameDeleted })] : []),
]

const imported = ({ added, tagged, differing }: MergeCounts, choice: Differing): string =>
  t('exchange.imported', { count: added + tagged + (choice === 'mine' ? 0 : differing) })
