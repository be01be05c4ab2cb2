import type { CardContent } from '../../data/api'
import type { Box, Point } from '../../page/hover/state'
import type { PageReference } from '../../page/page-reference'

/** What the annotator asks of the card's script. Both run in the same isolated world, where no page can see them. */

/** What a reference is read in: a page of the web, or a document in our own reader. */
export interface CardSetting {
  url: string
  title: string
  language: string
  /** Whether one can be left alone there; our own pages have no need of it. */
  pausable: boolean
}

export interface CardRequest {
  reference: PageReference
  content: Promise<CardContent>
  setting: CardSetting
  pinned: boolean
  /** Where the reader points, in CSS pixels of the window: the line there is not to be covered. */
  at: Point | null
  onPin(pinned: boolean): void
  onClose(): void
}

export interface OpenCard {
  /** The window of the card's own frame; null where it has none. */
  view: Window | null
  /** In CSS pixels of the window. */
  box(): Box
  /** Whether the event comes from inside the card. */
  contains(event: Event): boolean
  pin(pinned: boolean): void
  hasFocus(): boolean
  /** A note in it has words that nobody keeps yet. */
  hasUnsaved(): boolean
  /** Stores those; false where that failed, which the card says. At once where there are none. */
  keep(): true | Promise<boolean>
  /** Shows another answer, from its first finding on. */
  renew(content: CardContent): void
  /** The focus goes into the card; it comes back to where it was when the card closes. */
  focus(): void
  close(): void
}

export type CardOpener = (request: CardRequest) => Promise<OpenCard>

declare global {
  var glossatorCard: CardOpener | undefined
}
