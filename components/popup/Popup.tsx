import { useState } from 'react'
import type { SwitchChange } from '../../data/switches/rule'
import type { PopupClient, TabState } from '../clients/popup'
import { ReadButton } from '../ownPages/ReadButton'
import { PanelIcon } from '../shared/icons'
import { PauseSwitch } from '../shared/PauseSwitch'
import { SwitchRow } from '../shared/SwitchRow'
import { useLanguage } from '../shared/useLanguage'
import { type Loaded, useSource } from '../shared/useLoad'
import { t } from '../words'
import { Standing } from './Standing'

/** What hangs from the toolbar button: what is on this page, and whether it should be. */
export function Popup({ client }: { client: PopupClient }) {
  const root = useLanguage()
  const tab = useSource('tab', () => client.tab())
  const news = useSource('news', () => client.news())
  const [failed, setFailed] = useState<'failed' | 'switches.failed' | null>(null)
  const switchTo = (change: SwitchChange) => {
    setFailed(null)
    client.switchTo(change).catch(() => setFailed('switches.failed'))
  }
  const open = (opening: Promise<void>) => {
    setFailed(null)
    opening.catch(() => setFailed('failed'))
  }
  return (
    <main className="glossator popup" {...root}>
      <h1>{t('toolbar.name')}</h1>
      {tab.status === 'ready' && (
        <>
          <Standing page={tab.value.page} />
          <Switches tab={tab.value} onSwitch={switchTo} />
        </>
      )}
      {(failed !== null || tab.status === 'failed') && (
        <p role="alert" className="failed">
          {t(failed ?? 'switches.failed')}
        </p>
      )}
      <div className="ways">
        <button type="button" className="main" onClick={() => open(client.openPanel())}>
          <PanelIcon />
          {t('popup.panel')}
        </button>
        <ReadButton pdf={showsPdf(tab)} onRead={() => open(client.openReader())} />
        <button type="button" onClick={() => open(client.openOptions())}>
          {t('popup.options')}
        </button>
        {news.status === 'ready' && news.value && (
          <button type="button" onClick={() => open(client.openNews())}>
            {t('news.title')}
          </button>
        )}
      </div>
    </main>
  )
}

const showsPdf = (tab: Loaded<TabState>): boolean =>
  tab.status === 'ready' && tab.value.page.status === 'closed' && tab.value.page.reason === 'pdf'

function Switches({ tab, onSwitch }: { tab: TabState; onSwitch: (change: SwitchChange) => void }) {
  const { page, site, address, pausedUntil, offByPolicy } = tab
  // Why is said above them. The ten minutes are of all other pages too.
  const decided = page.status === 'off' && page.reason === 'policy'
  return (
    <fieldset className="switches" disabled={offByPolicy}>
      <legend className="hidden">{t('popup.where')}</legend>
      {site && (
        <SwitchRow
          label={site.name === 'file:' ? t('popup.files') : t('popup.site', { site: site.name })}
          on={!site.off}
          disabled={decided}
          onSwitch={(on) => onSwitch({ what: 'site', site: site.name, on })}
        />
      )}
      {address && (
        <SwitchRow
          label={t('popup.page')}
          on={!address.off}
          disabled={decided}
          {...(site?.off && { help: t('popup.pageFollows') })}
          onSwitch={(on) => onSwitch({ what: 'page', page: address.name, on })}
        />
      )}
      <PauseSwitch className="pause" until={pausedUntil} onSwitch={onSwitch} />
    </fieldset>
  )
}
