import { useState } from 'react'
import type { OptionsClient, SwitchChange } from '../client'
import { useSource } from '../shared/useLoad'
import { words } from '../words'
import { AddPlace } from './AddPlace'
import { OffList } from './OffList'
import { PauseOption } from './PauseOption'

export type Switch = (change: SwitchChange, said: string) => Promise<boolean>

/** Few options, each with its reason. */
export function Options({ client }: { client: OptionsClient }) {
  const off = useSource('off', () => client.off())
  const [said, setSaid] = useState({ text: '', alert: false })
  const switchTo: Switch = async (change, text) => {
    const switched = await client.switchTo(change).then(
      () => true,
      () => false,
    )
    setSaid(switched ? { text, alert: false } : { text: words.switches.failed, alert: true })
    return switched
  }
  return (
    <main className="glossator options" lang={words.language} dir={words.direction}>
      <h1>{words.options.title}</h1>
      {off.status === 'failed' && <p role="alert">{words.options.failed}</p>}
      {off.status === 'ready' && (
        <section>
          <h2>{words.options.off}</h2>
          <p className="why">{words.options.why}</p>
          <PauseOption until={off.value.pausedUntil} onSwitch={switchTo} />
          <OffList
            title={words.options.sites}
            why={words.options.sitesWhy}
            none={words.options.noSites}
            places={off.value.sites.map((name) => ({ key: name, name: words.switches.site(name) }))}
            onTurnOn={({ key, name }) =>
              void switchTo({ what: 'site', site: key, on: true }, words.options.turnedOn(name))
            }
          />
          <OffList
            title={words.options.pages}
            why={words.options.pagesWhy}
            none={words.options.noPages}
            places={off.value.pages.map((name) => ({ key: name, name }))}
            onTurnOn={({ key, name }) =>
              void switchTo({ what: 'page', page: key, on: true }, words.options.turnedOn(name))
            }
          />
          <AddPlace readAddress={client.readAddress} onSwitch={switchTo} />
        </section>
      )}
      <output className="said" aria-live={said.alert ? 'assertive' : 'polite'}>
        {said.text}
      </output>
    </main>
  )
}
