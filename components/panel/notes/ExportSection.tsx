import { ExportFormats } from '../../notes/ExportFormats'
import { useTask } from '../../shared/useTask'
import { t } from '../../words'
import { useClient } from '../context'

/** All notes, as a file. */
export function ExportSection() {
  const client = useClient()
  const { running, failure, run } = useTask()
  return (
    <section>
      <h2>{t('exchange.export')}</h2>
      <ExportFormats running={running} onExport={(format) => run(() => client.keeping.exportNotes(format))} />
      {failure !== null && <p role="alert">{failure}</p>}
    </section>
  )
}
