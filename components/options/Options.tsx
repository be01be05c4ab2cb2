import { useState } from 'react'
import type { OptionsClient } from '../clients/options'
import { useLanguage } from '../shared/useLanguage'
import { useSource } from '../shared/useLoad'
import { t } from '../words'
import { AddPlace } from './AddPlace'
import { FileOption } from './FileOption'
import { LanguageOption } from './LanguageOption'
import { ManagedOption } from './ManagedOption'
import { OffList } from './OffList'
import { PauseOption } from './PauseOption'
import { Permissions } from './Permissions'
import { placeName } from './placeName'
import { SyncOption } from './SyncOption'
import type { SwitchTo } from './switchTo'

/** Few options, each with its reason. */
export function Options({ client }: { client: OptionsClient }) {
  const root = useLanguage()
  const off = useSource('off', () => client.off())
  const managed = useSource('managed', () => client.managed())
  const [said, setSaid] = useState({ text: '', alert: false })
  const switchTo: SwitchTo = async (change, text) => {
    const switched = await client.switchTo(change).then(
      () => true,
      () => false,
    )
    setSaid(switched ? { text, alert: false } : { text: t('switches.failed'), alert: true })
    return switched
  }
  return (
    <main className="glossator options" {...root}>
      <title>{t('options.title')}</title>
      <h1>{t('options.title')}</h1>
      {managed.status === 'ready' && <ManagedOption {...managed.value} />}
      <LanguageOption client={client} />
      {off.status === 'failed' && <p role="alert">{t('options.failed')}</p>}
      {off.status === 'ready' && (
        <section>
          <h2>{t('options.off')}</h2>
          <p className="why">{t('options.why')}</p>
          <PauseOption until={off.value.pausedUntil} onSwitch={switchTo} />
          <OffList
            title={t('options.sites')}
            why={t('options.sitesWhy')}
            none={t('options.noSites')}
            places={off.value.sites.map((name) => ({ key: name, name: placeName(name) }))}
            onTurnOn={({ key, name }) =>
              void switchTo({ what: 'site', site: key, on: true }, t('options.turnedOn', { place: name }))
            }
          />
          <OffList
            title={t('options.pages')}
            why={t('options.pagesWhy')}
            none={t('options.noPages')}
            places={off.value.pages.map((name) => ({ key: name, name }))}
            onTurnOn={({ key, name }) =>
              void switchTo({ what: 'page', page: key, on: true }, t('options.turnedOn', { place: name }))
            }
          />
          <AddPlace readAddress={client.readAddress} onSwitch={switchTo} />
        </section>
      )}
      <SyncOption client={client} allowed={managed.status !== 'ready' || managed.value.policy.sync} />
      <FileOption client={client} />
      <Permissions client={client} />
      <output className="said" aria-live={said.alert ? 'assertive' : 'polite'}>
        {said.text}
      </output>
    </main>
  )
}
