import { mountPanel } from '../../components/panel/mount'
import { onMessage, sendMessage } from '../messaging/protocol'
import { speakReadersLanguage } from '../settings/pageLanguage'
import { createClient } from './client'

const go = (path: string) => {
  location.hash = path
}

onMessage('showPath', ({ data }) => go(data))
// Opened from a card or a note: there is an address waiting. Opened by hand, or the background is asleep: none.
const path = await sendMessage('panelPath').catch(() => null)
if (path !== null) go(path)

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
