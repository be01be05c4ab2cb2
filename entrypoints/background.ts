import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { openLibrary } from '../data/library'
import { shippedPack } from '../data/library/shipped'
import { lookUp } from '../data/lookup'
import { addNote, NotesDatabase } from '../data/notes'
import { openPanel, openPanelFromToolbar } from './browser/panel'
import { styleHighlights } from './browser/style'
import { onMessage, type PanelPath, sendMessage } from './messaging/protocol'
import { lookupRequest, noteDraft, panelPath } from './messaging/schemas'

export default defineBackground(() => {
  let opened: ReturnType<typeof openLibrary> | undefined
  const library = () => (opened ??= openLibrary({ bundled: shippedPack }))
  const notes = new NotesDatabase()
  /** Where a panel that is just opening should land; by tab, since it opens beside one. */
  let landing: PanelPath | null = null

  browser.runtime.onInstalled.addListener(() => void library())
  openPanelFromToolbar()

  onMessage('annotate', async ({ sender }) => {
    const target = documentOf(sender)
    await Promise.all([styleHighlights(target), inject('/annotate.js', target)])
  })
  onMessage('loadCard', ({ sender }) => inject('/card.js', documentOf(sender)))
  onMessage('lookUp', async ({ data }) => lookUp(lookupRequest.parse(data), await library()))
  onMessage('saveNote', ({ data }) => addNote(notes, noteDraft.parse(data)))
  onMessage('openPanel', ({ data, sender }) => land(panelPath.parse(data), sender))
  onMessage('continueNote', async ({ data, sender }) => {
    const draft = noteDraft.parse(data)
    const opening = land('/notes', sender)
    const note = await addNote(notes, draft)
    await opening
    show(`/note/${note.id}`)
  })
  onMessage('panelPath', () => {
    const path = landing
    landing = null
    return path
  })

  function land(path: PanelPath, sender: Browser.runtime.MessageSender): Promise<void> {
    if (sender.tab?.id === undefined) throw new Error('Only a page can open the side panel.')
    const opening = openPanel(sender.tab.id, path)
    show(path)
    return opening
  }

  /** A panel that is open goes there now; one that is opening asks for it. */
  function show(path: PanelPath): void {
    landing = path
    sendMessage('showPath', path).then(
      () => {
        landing = null
      },
      () => {},
    )
  }
})

/** The very document that asked. */
function documentOf({ tab, documentId, frameId }: Browser.runtime.MessageSender): Browser.scripting.InjectionTarget {
  if (tab?.id === undefined) throw new Error('Only a page can be annotated.')
  return documentId === undefined
    ? { tabId: tab.id, frameIds: [frameId ?? 0] }
    : { tabId: tab.id, documentIds: [documentId] }
}

async function inject(file: '/annotate.js' | '/card.js', target: Browser.scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true })
}
