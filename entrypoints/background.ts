import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { z } from 'zod'
import { articles, paragraphs } from '../components/words/en/card.json'
import toolbar from '../components/words/en/toolbar.json'
import { bring, language } from '../components/words/translate'
import { openLibrary, tidyLibrary } from '../data/library'
import { lookUp } from '../data/lookup'
import { addNoteOnce, passagesOn } from '../data/notes'
import { switchChange } from '../data/switches/kept'
import { answerCommands } from './browser/commands'
import { createLanding } from './browser/landing'
import { notesOnDemand } from './browser/notes'
import { onDemand } from './browser/onDemand'
import { renewCards, tellCardsOfLanguage, wakeOpenTabs } from './browser/openTabs'
import { keepStorageToOurselves } from './browser/ownStorage'
import { markNotedSites } from './browser/passages'
import { documentShownAt, isReader, openReader } from './browser/reader'
import { shippedPack } from './browser/shipped'
import { styleHighlights } from './browser/style'
import { onMessage } from './messaging/protocol'
import {
  lookupRequest,
  noteDraft,
  panelLanding,
  panelPath,
  pause,
  reportCount,
  takenOptions,
} from './messaging/schemas'
import { choices } from './settings/choices'
import { welcome } from './settings/installed'
import { followLanguage, interfaceWords, onLanguageChosen } from './settings/language'
import { createSync } from './settings/sync'
import { takeOptions } from './settings/take'
import { pausing } from './switches/change'
import { silence, wake } from './switches/frames'
import { storeChange } from './switches/store'
import { addressOf, createSwitching } from './switches/switching'
import { prepareButton } from './toolbar/button'
import { createCount } from './toolbar/count'
import { offerMenu } from './ways/menu'
import { answerOmnibox } from './ways/omnibox'

export default defineBackground(() => {
  bring({ articles, paragraphs }, toolbar)
  const speaking = followLanguage('toolbar', 'card')
  const library = onDemand(() => openLibrary({ bundled: shippedPack() }))
  const notes = notesOnDemand()
  keepStorageToOurselves().catch(() => {})
  onLanguageChosen(() => void tellCardsOfLanguage())
  const landing = createLanding()

  browser.runtime.onInstalled.addListener(() => void library().catch(() => {}))
  // An update forgets which pages are to be marked.
  browser.runtime.onInstalled.addListener(
    () =>
      void notes().then(
        ({ database }) => markNotedSites(database),
        () => {},
      ),
  )
  browser.runtime.onStartup.addListener(() => void tidyLibrary())
  prepareButton(speaking)
  answerCommands()
  wakeOpenTabs()
  welcome()
  offerMenu(
    (tab, path) => void landing.openByClick(tab, path),
    (address) => void openReader(address),
  )
  answerOmnibox(library, speaking)
  const count = createCount()
  const switching = createSwitching(count.ask)
  const sync = createSync()

  onMessage('annotate', async ({ sender }) => {
    if (await switching.isOff(sender)) throw new Error('Switched off here.')
    const target = frameDocument(sender)
    await Promise.all([styleHighlights(target), inject('/recogniser.js', target)])
    await inject('/annotate.js', target)
    // Switched off while the script was on its way.
    if ((await switching.isOff(sender)) && sender.tab?.id !== undefined) await silence(sender.tab.id)
  })
  onMessage('pageReport', async ({ data, sender }) => {
    const found = reportCount.parse(data)
    if (await switching.isOff(sender)) count.forget(sender)
    else count.report(sender, found)
  })
  onMessage('pause', ({ data, sender }) => storeChange(pausing(pause.parse(data), addressOf(sender))))
  onMessage('switchTo', ({ data, sender }) => {
    onlyOurs(sender)
    return storeChange(switchChange.parse(data))
  })
  onMessage('takeOptions', ({ data, sender }) => {
    onlyOurs(sender)
    return takeOptions(takenOptions.parse(data))
  })
  onMessage('sync', ({ data, sender }) => {
    onlyOurs(sender)
    return sync.turn(z.boolean().parse(data))
  })
  onMessage('libraryChanged', ({ sender }) => {
    onlyOurs(sender)
    return renewCards()
  })
  onMessage('wake', ({ data, sender }) => {
    onlyOurs(sender)
    return wake(z.int().parse(data))
  })
  onMessage('loadCard', ({ sender }) => inject('/card.js', frameDocument(sender)))
  onMessage('lookUp', async ({ data }) => {
    const asked = lookupRequest.parse(data)
    const [held] = await Promise.all([library(), speaking])
    return lookUp(asked, held, language())
  })
  onMessage('words', () => interfaceWords('card', 'terms'))
  onMessage('saveNote', async ({ data }) => addNoteOnce((await notes()).database, noteDraft.parse(data)))
  onMessage('notedPassages', async ({ sender }) => {
    // Our reader changes its address without loading anew, which only its tab tells.
    const page = documentShownAt(sender.tab?.url) ?? addressOf(sender)
    if (page === undefined || (await switching.isOff(sender))) return []
    const passages = await passagesOn((await notes()).database, page)
    if (passages.length > 0 && !isReader(sender.tab?.url)) await styleHighlights(frameDocument(sender))
    return passages
  })
  onMessage('citationStyle', async () => (await choices.get()).citationStyle)
  onMessage('openPanel', ({ data, sender }) => landing.open(sender.tab, panelPath.parse(data)))
  onMessage('continueNote', ({ data, sender }) => {
    const draft = noteDraft.parse(data)
    return landing.openFor(sender.tab, '/notes', async () => {
      const { id } = await addNoteOnce((await notes()).database, draft)
      return `/note/${id}`
    })
  })
  onMessage('landPanel', ({ data, sender }) => {
    onlyOurs(sender)
    const { windowId, path } = panelLanding.parse(data)
    landing.show(windowId, path)
  })
  onMessage('panelPath', ({ data, sender }) => {
    onlyOurs(sender)
    return landing.take(z.int().parse(data))
  })
})

/** A page may ask for itself; what concerns others is for the reader to say, in the popup, the side panel or the options. */
function onlyOurs({ url }: Browser.runtime.MessageSender): void {
  if (url?.startsWith(browser.runtime.getURL('/')) !== true)
    throw new Error('Only a page of the extension may ask this.')
}

/** The very document that asked. */
function frameDocument({ tab, documentId, frameId }: Browser.runtime.MessageSender): Browser.scripting.InjectionTarget {
  if (tab?.id === undefined) throw new Error('Only a page can be annotated.')
  return documentId === undefined
    ? { tabId: tab.id, frameIds: [frameId ?? 0] }
    : { tabId: tab.id, documentIds: [documentId] }
}

async function inject(
  file: '/recogniser.js' | '/annotate.js' | '/card.js',
  target: Browser.scripting.InjectionTarget,
): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true })
}
