import type { CardContent } from '../../data/api'
import type { PageReference } from '../../page/page-reference'
import type { Box } from '../../page/placing/place-card'

/** What the annotator asks of the card's script. Both run in the same isolated world, where no page can see them. */

export interface CardRequest {
  reference: PageReference
  content: Promise<CardContent>
  pinned: boolean
  /** Opened by keyboard: the focus goes in, and comes back when it closes. */
  focus: boolean
  onPin(pinned: boolean): void
  onClose(): void
}

export interface OpenCard {
  /** In CSS pixels of the window. */
  box(): Box
  /** Whether the event comes from inside the card. */
  contains(event: Event): boolean
  pin(pinned: boolean): void
  close(): void
}

export type CardOpener = (request: CardRequest) => OpenCard

declare global {
  var glossatorCard: CardOpener | undefined
}
