import type { Safety } from '../../clients/keeping'
import { useSource } from '../../shared/useLoad'
import { viewHref } from '../../views'
import { t } from '../../words'
import { Await } from '../Await'
import { useClient } from '../context'
import { ExportSection } from './ExportSection'
import { ImportSection } from './ImportSection'
import { Snapshots } from './Snapshots'

/** Where notes go out and come in, and how they are kept. */
export function SafekeepingView() {
  const client = useClient()
  const safety = useSource('safety', () => client.keeping.safety())
  return (
    <>
      <p className="kicker">
        <a href={viewHref({ name: 'notes' })}>{t('notes.all')}</a>
      </p>
      <h1>{t('safekeeping.title')}</h1>
      <ExportSection />
      <ImportSection />
      <Await of={safety}>
        {(value) => (
          <>
            <Snapshots snapshots={value.snapshots} />
            <Storage safety={value} />
          </>
        )}
      </Await>
    </>
  )
}

function Storage({ safety }: { safety: Safety }) {
  return (
    <section>
      <h2>{t('safekeeping.storage')}</h2>
      <p>{safety.persisted ? t('safekeeping.persisted') : t('safekeeping.notPersisted')}</p>
    </section>
  )
}
