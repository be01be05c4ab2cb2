import { browser } from 'wxt/browser'
import { createPlace } from '../../page/place'
import type { Shown } from '../../reader/shown'
import { createCards } from '../annotate/cards'
import { createKeys } from '../annotate/keys'
import { onLeave } from '../annotate/leave'
import { reportOf } from '../annotate/report'
import type { CardOpener, CardSetting } from '../card/slot'
import { type KeyCommand, onMessage, sendMessage } from '../messaging/protocol'

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
  const place = createPlace()
  const act = createKeys(annotator, cards)
  const report = () => {
    // Nobody may be listening.
    sendMessage('pageReport', reportOf(annotator.references())).catch(() => {})
  }
  const onCommand = (command: string) => {
    if (document.hasFocus()) act(command as KeyCommand)
  }
  browser.commands.onCommand.addListener(onCommand)
  const releases = [
    onMessage('askReport', report),
    onMessage('jumpTo', ({ data }) => {
      const id = Number(data)
      const around = annotator.find(id)?.element()
      if (around) place.hold(around)
      return annotator.scrollTo(id)
    }),
    onMessage('jumpBack', place.restore),
    onMessage('renewCard', cards.renew),
  ]
  onLeave(report, signal)
  signal.addEventListener('abort', () => {
    browser.commands.onCommand.removeListener(onCommand)
    for (const release of releases) release()
  })
  return () => {
    cards.prune()
    report()
  }
}
