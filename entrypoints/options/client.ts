import type { OffState, OptionsClient } from '../../components/clients/options'
import { OptionsFileError, readOptions, writeOptions } from '../../data/settings/file'
import { largestOptionsFile } from '../../data/settings/limits'
import { typedPage, typedSite } from '../../data/switches/place'
import { pauseEnd, type Switches } from '../../data/switches/rule'
import { downloadText } from '../browser/download'
import { sendMessage } from '../messaging/protocol'
import { access, permissions, requestAccess, revokeAccess } from '../settings/access'
import { choices, choose } from '../settings/choices'
import { currentPolicy, onPolicy } from '../settings/policy'
import { syncState } from '../settings/sync'
import { sourceOf } from '../sources/sourceOf'
import { onSwitched, storedSwitches } from '../switches/store'

export const client: OptionsClient = {
  choices: () => choices.source,
  choose,
  managed: () => sourceOf(currentPolicy, onPolicy),
  sync: () => syncState.source,
  setSync: (on) => sendMessage('sync', on),
  async exportOptions() {
    const content = writeOptions(await choices.get(), await storedSwitches())
    downloadText({ name: 'glossator-options.json', type: 'application/json', content })
  },
  async importOptions(file) {
    try {
      if (file.size > largestOptionsFile) return 'large'
      const { skipped, ...read } = readOptions(await file.text())
      await sendMessage('takeOptions', read)
      return { sites: read.sites.length, pages: read.pages.length, skipped }
    } catch (reason) {
      if (reason instanceof OptionsFileError) return reason.reason
      throw reason
    }
  },
  permissions,
  access: () => access,
  requestAccess,
  revokeAccess,
  off: () => sourceOf(async () => stateOf(await storedSwitches()), onSwitched),
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
