import { useState } from 'react'
import type { AccessClient } from '../clients/options'
import { useSource } from '../shared/useLoad'
import { t } from '../words'

/** As the manifest names them, in the order of what they touch. */
const explained = [
  'sites',
  'activeTab',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
  'alarms',
  'contextMenus',
] as const

/** What each permission is for; access to the sites can be given and taken back here, where the browser lets us. */
export function Permissions({ client }: { client: AccessClient }) {
  const access = useSource('access', () => client.access())
  const [said, setSaid] = useState<'options.accessKept' | 'failed' | null>(null)
  const change = async (how: () => Promise<'options.accessKept' | null>) => {
    setSaid(null)
    setSaid(await how().catch(() => 'failed' as const))
  }
  const allow = () => change(() => client.requestAccess().then(() => null))
  const revoke = () => change(async () => ((await client.revokeAccess()) ? null : 'options.accessKept'))
  const asked = explained.filter((name) => name === 'sites' || client.permissions.includes(name))
  return (
    <section>
      <h2>{t('options.permissions')}</h2>
      <p className="why">{t('options.permissionsWhy')}</p>
      <dl className="permissions">
        {asked.map((name) => (
          <div key={name}>
            <dt>{t(`permission.${name}`)}</dt>
            <dd>{t(`permission.${name}-why`)}</dd>
          </div>
        ))}
      </dl>
      {access.status === 'ready' && (
        <p className="place">
          <output>{t(access.value ? 'options.accessAll' : 'options.accessClick')}</output>
          {access.value ? (
            <button type="button" onClick={() => void revoke()}>
              {t('options.accessRevoke')}
            </button>
          ) : (
            <button type="button" onClick={() => void allow()}>
              {t('options.accessAllow')}
            </button>
          )}
        </p>
      )}
      {said !== null && <p role="alert">{t(said)}</p>}
    </section>
  )
}
