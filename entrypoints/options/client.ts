import type { OffState, OptionsClient } from '../../components/client'
import { typedPage, typedSite } from '../../data/switches/place'
import { pauseEnd, type Switches } from '../../data/switches/rule'
import { sendMessage } from '../messaging/protocol'
import { choices, choose } from '../settings/choices'
import { onSwitched, storedSwitches } from '../switches/store'

export const client: OptionsClient = {
  choices: () => choices.source,
  choose,
  off: () => ({
    subscribe({ next }) {
      const read = async () => next(stateOf(await storedSwitches()))
      const stop = onSwitched(() => void read())
      void read()
      return { unsubscribe: stop }
    },
  }),
  switchTo: (change) => sendMessage('switchTo', change),
  readAddress: (what, typed) => (what === 'site' ? typedSite(typed) : typedPage(typed)),
}

function stateOf(switches: Switches): OffState {
  const end = pauseEnd(switches, Date.now())
  return {
    sites: [...switches.sites].sort((a, b) => a.localeCompare(b)),
    pages: [...switches.pages].sort((a, b) => a.localeCompare(b)),
    pausedUntil: end === null ? null : new Date(end).toISOString(),
  }
}
