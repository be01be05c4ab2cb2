import type { Managed } from '../clients/options'
import { list, mistakeWords, t } from '../words'

/** What the institution decided; nothing where none does. */
export function ManagedOption({ policy, faults }: Managed) {
  const decided = [
    !policy.annotatePages && t('options.managedOff'),
    policy.offSites.length > 0 && t('options.managedOffSites', { sites: list(policy.offSites) }),
    policy.onlySites !== null && t('options.managedOnlySites', { sites: list(policy.onlySites) }),
    policy.packs.length > 0 && t('options.managedPacks', { packs: list(policy.packs.map(({ url }) => url)) }),
    !policy.sync && t('options.syncManaged'),
  ].filter((line) => line !== false)
  if (decided.length + faults.length === 0) return null
  return (
    <section>
      <h2>{t('options.managed')}</h2>
      <p className="why">{t('options.managedWhy')}</p>
      <ul className="managed">
        {decided.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {faults.map((fault) => (
          <li key={fault.at} className="wrong">
            {t('options.managedFault', { at: fault.at })} {mistakeWords(fault)}
          </li>
        ))}
      </ul>
    </section>
  )
}
