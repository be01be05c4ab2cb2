import { browser } from 'wxt/browser'
import type { Shown } from '../../reader/shown'
import { createCards } from '../annotate/cards'
import { createKeys } from '../annotate/keys'
import { answerPanel } from '../annotate/panel'
import type { CardOpener, CardSetting } from '../card/slot'
import { type KeyCommand, onMessage } from '../messaging/protocol'

/** The card's code comes with the first rest of the pointer, as on any page. */
const openCard: CardOpener = async (request) => {
  const { openCard: open } = await import('../card/open')
  return open(request)
}

/**
 * The card, the keyboard's commands and the side panel's list, for the document that is shown.
 * @returns to be called when its references have changed
 */
export function annotate(shown: Shown, about: Pick<CardSetting, 'url'>, signal: AbortSignal): () => void {
  const { annotator, title, language } = shown
  globalThis.glossatorCard = openCard
  const cards = createCards(annotator, signal, () => ({ ...about, title, language, pausable: false }))
  const act = createKeys(annotator, cards)
  const report = answerPanel(annotator, signal)
  const onCommand = (command: string) => {
    if (document.hasFocus()) act(command as KeyCommand)
  }
  browser.commands.onCommand.addListener(onCommand)
  const release = onMessage('renewCard', cards.renew)
  signal.addEventListener('abort', () => {
    browser.commands.onCommand.removeListener(onCommand)
    release()
  })
  return () => {
    cards.prune()
    report()
  }
}
