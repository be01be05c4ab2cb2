import { useState } from 'react'
import type { PopupClient, SwitchChange, TabState } from '../client'
import { PanelIcon } from '../shared/icons'
import { useSource } from '../shared/useLoad'
import { words } from '../words'
import { Standing } from './Standing'
import { SwitchRow } from './SwitchRow'

/** What hangs from the toolbar button: what is on this page, and whether it should be. */
export function Popup({ client }: { client: PopupClient }) {
  const tab = useSource('tab', () => client.tab())
  const [failed, setFailed] = useState(false)
  const switchTo = (change: SwitchChange) => {
    setFailed(false)
    client.switchTo(change).catch(() => setFailed(true))
  }
  return (
    <main className="glossator popup" lang={words.language} dir={words.direction}>
      <h1>{words.toolbar.name}</h1>
      {tab.status === 'ready' && (
        <>
          <Standing page={tab.value.page} />
          <Switches tab={tab.value} onSwitch={switchTo} />
        </>
      )}
      {(failed || tab.status === 'failed') && (
        <p role="alert" className="failed">
          {words.switches.failed}
        </p>
      )}
      <div className="ways">
        <button type="button" className="main" onClick={() => client.openPanel()}>
          <PanelIcon />
          {words.popup.panel}
        </button>
        <button type="button" onClick={() => client.openOptions()}>
          {words.popup.options}
        </button>
      </div>
    </main>
  )
}

function Switches({ tab, onSwitch }: { tab: TabState; onSwitch: (change: SwitchChange) => void }) {
  const { site, address, pausedUntil } = tab
  return (
    <fieldset className="switches">
      <legend className="hidden">{words.popup.where}</legend>
      {site && (
        <SwitchRow
          label={words.popup.site(site.name)}
          on={!site.off}
          onSwitch={(on) => onSwitch({ what: 'site', site: site.name, on })}
        />
      )}
      {address && (
        <SwitchRow
          label={words.popup.page}
          on={!address.off}
          {...(site?.off && { help: words.popup.pageFollows })}
          onSwitch={(on) => onSwitch({ what: 'page', page: address.name, on })}
        />
      )}
      {pausedUntil === null ? (
        <button type="button" onClick={() => onSwitch({ what: 'pause', on: false })}>
          {words.switches.offEverywhere}
        </button>
      ) : (
        <p className="paused">
          <output>{words.switches.offUntil(pausedUntil)}</output>
          <button type="button" onClick={() => onSwitch({ what: 'pause', on: true })}>
            {words.switches.onNow}
          </button>
        </p>
      )}
    </fieldset>
  )
}
