import type { NotesFormat } from '../../../data/notes/exchange/write'
import { t } from '../../words'
import { useClient } from '../context'
import { useTask } from '../useTask'

const formats: readonly NotesFormat[] = ['annotations', 'report', 'markdown', 'csv']

/** Every form in which notes go out, and what each is for. */
export function ExportSection() {
  const client = useClient()
  const { running, failure, run } = useTask()
  return (
    <section>
      <h2>{t('exchange.export')}</h2>
      <ul className="formats">
        {formats.map((format) => (
          <li key={format}>
            <button type="button" disabled={running} onClick={() => run(() => client.keeping.exportNotes(format))}>
              {t(`exchange.formats.${format}.name`)}
            </button>
            <p className="quiet">{t(`exchange.formats.${format}.purpose`)}</p>
          </li>
        ))}
      </ul>
      {failure !== null && <p role="alert">{failure}</p>}
    </section>
  )
}
