import { useState } from 'react'
import type { AccessClient } from '../client'
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
  const [kept, setKept] = useState(false)
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
            <button type="button" onClick={() => void client.revokeAccess().then((revoked) => setKept(!revoked))}>
              {t('options.accessRevoke')}
            </button>
          ) : (
            <button type="button" onClick={() => void client.requestAccess()}>
              {t('options.accessAllow')}
            </button>
          )}
        </p>
      )}
      {kept && <p role="alert">{t('options.accessKept')}</p>}
    </section>
  )
}
