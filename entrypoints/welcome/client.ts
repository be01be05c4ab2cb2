import { browser } from 'wxt/browser'
import { findReferences } from '../../citations'
import type { WelcomeClient } from '../../components/clients/welcome'
import { sendMessage } from '../messaging/protocol'
import { access, permissions, requestAccess, revokeAccess } from '../settings/access'
import { commandKeys, openShortcuts } from '../settings/commandKeys'

export const client: WelcomeClient = {
  async example(text) {
    const reference = findReferences(text)[0]
    if (reference === undefined) return null
    return {
      reference,
      content: await sendMessage('lookUp', { reference, passage: { text, at: reference.start, end: reference.end } }),
    }
  },
  keys: () => commandKeys,
  // Safari has them in its settings, which nothing opens.
  changeKeys: import.meta.env.SAFARI ? null : openShortcuts,
  permissions,
  access: () => access,
  requestAccess,
  revokeAccess,
  openOptions: () => void browser.runtime.openOptionsPage(),
}
