import card from './en/card.json'
import pages from './en/pages.json'
import toolbar from './en/toolbar.json'
import type { Messages } from './messages'
import { bring } from './translate'

/** Our own pages come with the English words that they share, and each with its own. */
export const bringPages = (...own: Messages[]): void => bring(card, pages, toolbar, ...own)
