import { useState } from 'react'
import type { OptionsClient } from '../clients/options'
import { SwitchRow } from '../shared/SwitchRow'
import { useSource } from '../shared/useLoad'
import { t } from '../words'

/** The one thing that lets something leave this computer, and it says what and where to. */
export function SyncOption({ client, allowed }: { client: OptionsClient; allowed: boolean }) {
  const sync = useSource('sync', () => client.sync())
  const [failed, setFailed] = useState(false)
  if (sync.status !== 'ready') return null
  const { on, problem } = sync.value
  const turn = (wanted: boolean) => {
    setFailed(false)
    client.setSync(wanted).catch(() => setFailed(true))
  }
  return (
    <section>
      <h2>{t('options.sync')}</h2>
      <p className="why">{t('options.syncWhy')}</p>
      {allowed ? (
        <SwitchRow label={t('options.syncOn')} on={on} onSwitch={turn} />
      ) : (
        <p className="quiet">{t('options.syncManaged')}</p>
      )}
      {on && problem !== null && <p role="alert">{t(`options.sync-${problem}`)}</p>}
      {failed && <p role="alert">{t('switches.failed')}</p>}
    </section>
  )
}
