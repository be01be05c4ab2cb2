import { browser } from 'wxt/browser'
import { mountPanel } from '../../components/panel/mount'
import { onMessage, sendMessage } from '../messaging/protocol'
import { speakReadersLanguage } from '../settings/pageLanguage'
import { createClient } from './client'

// Opened as a tab, it has its own address and stays there.
if ((await browser.tabs.getCurrent()) === undefined) {
  const { id } = await browser.windows.getCurrent()
  // Opened from a card or a note: there is an address waiting. Opened by hand, or the background is asleep: none.
  const land = async () => {
    const path = id === undefined ? null : await sendMessage('panelPath', id).catch(() => null)
    if (path !== null) location.hash = path
  }
  onMessage('pathWaits', ({ data }) => void (data === id && land()))
  await land()
}

await speakReadersLanguage()

const element = document.getElementById('panel')
if (element === null) throw new Error('The panel’s page has lost its element.')
const client = createClient()
mountPanel(element, client)
client.libraryChanges().subscribe({
  next: (changes) => void (changes > 0 && sendMessage('libraryChanged').catch(() => {})),
  // The panel itself tells of it.
  error: () => {},
})
