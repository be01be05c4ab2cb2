import card from './en/card.json'
import pages from './en/pages.json'
import toolbar from './en/toolbar.json'
import { bring } from './translate'

/** Our own pages come with all English words. */
export const bringPages = (): void => bring(card, pages, toolbar)
